/// The page's style sheet.
let reportStyle = #"""
    body{font:14px/1.5 system-ui,sans-serif}
    """#
