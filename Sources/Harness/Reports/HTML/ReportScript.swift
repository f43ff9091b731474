/// The page's script.
let reportScript = #"""
    """#
