/// Where the dialect of the templates contradicts RFC 9535, and why.
///
/// A line that begins with `#` is a reason; the names of the cases that it holds for follow.
enum Contradictions {
    /// Cases as they are published.
    static let asPublished = reasons(
        #"""
        # Spaces may stand around a path.
        basic, no leading whitespace
        basic, no trailing whitespace
        # A name behind a dot may hold anything but a dot, a space and brackets.
        basic, name shorthand, symbol
        basic, name shorthand, number
        whitespace, selectors, newline between dot and name
        whitespace, selectors, tab between dot and name
        whitespace, selectors, return between dot and name
        whitespace, selectors, newline between recursive descent and name
        whitespace, selectors, tab between recursive descent and name
        whitespace, selectors, return between recursive descent and name
        # A wildcard behind a dot selects members alone, one in brackets elements alone.
        basic, wildcard shorthand, array data
        # A list in brackets holds names alone or indexes alone.
        basic, multiple selectors, name and index, array data
        basic, multiple selectors, name and index, object data
        basic, multiple selectors, index and slice
        basic, multiple selectors, index and slice, overlapping
        basic, multiple selectors, wildcard and index
        basic, multiple selectors, wildcard and name
        basic, multiple selectors, wildcard and slice
        basic, multiple selectors, multiple wildcards
        filter, relative non-singular query, name, equal
        filter, relative non-singular query, name, not equal
        filter, relative non-singular query, name, less-or-equal
        filter, absolute non-singular query, name, equal
        filter, absolute non-singular query, name, not equal
        filter, absolute non-singular query, name, less-or-equal
        filter, multiple selectors, comparison filter, index and slice
        whitespace, selectors, newline between comma and selector
        whitespace, selectors, tab between comma and selector
        whitespace, selectors, return between comma and selector
        # An index behind two dots is one of the root alone.
        basic, descendant segment, index
        basic, descendant segment, wildcard selector, nested arrays
        basic, descendant segment, wildcard selector, nested objects
        # A descendant wildcard selects the root as well.
        basic, descendant segment, wildcard shorthand, array data
        basic, descendant segment, wildcard shorthand, object data
        basic, descendant segment, wildcard shorthand, nested data
        # A filter stands in parentheses.
        filter, existence, without segments
        filter, existence
        filter, existence, present with null
        filter, absolute existence, without segments
        filter, absolute existence, with segments
        filter, equals string, single quotes
        filter, equals numeric string, single quotes
        filter, equals string, double quotes
        filter, equals numeric string, double quotes
        filter, equals number
        filter, equals null
        filter, equals null, absent from data
        filter, equals true
        filter, equals false
        filter, equals self
        filter, absolute, equals self
        filter, equals, absent from index selector equals absent from name selector
        filter, deep equality, arrays
        filter, deep equality, objects
        filter, not-equals string, single quotes
        filter, not-equals numeric string, single quotes
        filter, not-equals string, single quotes, different type
        filter, not-equals string, double quotes
        filter, not-equals numeric string, double quotes
        filter, not-equals string, double quotes, different types
        filter, not-equals number
        filter, not-equals number, different types
        filter, not-equals null
        filter, not-equals null, absent from data
        filter, not-equals true
        filter, not-equals false
        filter, less than string, single quotes
        filter, less than string, double quotes
        filter, less than number
        filter, less than null
        filter, less than true
        filter, less than false
        filter, less than or equal to string, single quotes
        filter, less than or equal to string, double quotes
        filter, less than or equal to number
        filter, less than or equal to null
        filter, less than or equal to true
        filter, less than or equal to false
        filter, greater than string, single quotes
        filter, greater than string, double quotes
        filter, greater than number
        filter, greater than null
        filter, greater than true
        filter, greater than false
        filter, greater than or equal to string, single quotes
        filter, greater than or equal to string, double quotes
        filter, greater than or equal to number
        filter, greater than or equal to null
        filter, greater than or equal to true
        filter, greater than or equal to false
        filter, exists and not-equals null, absent from data
        filter, exists and exists, data false
        filter, exists or exists, data false
        filter, and
        filter, or
        filter, not expression
        filter, not exists
        filter, not exists, data null
        filter, non-singular existence, wildcard
        filter, non-singular existence, multiple
        filter, non-singular existence, slice
        filter, non-singular existence, negated
        filter, nested
        filter, name segment on primitive, selects nothing
        filter, name segment on array, selects nothing
        filter, index segment on object, selects nothing
        filter, followed by name selector
        filter, followed by child segment that selects multiple elements
        filter, multiple selectors
        filter, multiple selectors, comparison
        filter, multiple selectors, overlapping
        filter, multiple selectors, filter and index
        filter, multiple selectors, filter and wildcard
        filter, multiple selectors, filter and slice
        filter, equals number, zero and negative zero
        filter, equals number, negative zero and zero
        filter, equals number, with and without decimal fraction
        filter, equals number, exponent
        filter, equals number, exponent upper e
        filter, equals number, positive exponent
        filter, equals number, negative exponent
        filter, equals number, exponent 0
        filter, equals number, exponent -0
        filter, equals number, exponent +0
        filter, equals number, exponent leading -0
        filter, equals number, exponent +00
        filter, equals number, decimal fraction
        filter, equals number, decimal fraction, trailing 0
        filter, equals number, decimal fraction, exponent
        filter, equals number, decimal fraction, positive exponent
        filter, equals number, decimal fraction, negative exponent
        filter, equals, empty node list and empty node list
        filter, object data
        filter, two consecutive ands
        filter, two consecutive ors
        filter, multiple consecutive ands
        filter, multiple consecutive ors
        filter, multiple consecutive ors and ands
        filter, and binds more tightly than or
        filter, left to right evaluation
        filter, group terms, left
        filter, group terms, right
        filter, string literal, single quote in double quotes
        filter, string literal, double quote in single quotes
        filter, string literal, escaped single quote in single quotes
        filter, string literal, escaped double quote in double quotes
        filter, quoted True, double quotes
        filter, quoted True, single quotes
        filter, quoted False, double quotes
        filter, quoted False, single quotes
        filter, quoted Null, double quotes
        filter, quoted Null, single quotes
        whitespace, filter, space between question mark and expression
        whitespace, filter, space between bracket and question mark
        whitespace, operators, space before ||
        whitespace, operators, space after ||
        whitespace, operators, space before &&
        whitespace, operators, space after &&
        whitespace, operators, newline after &&
        whitespace, operators, tab after &&
        whitespace, operators, return after &&
        whitespace, operators, space before ==
        whitespace, operators, space after ==
        whitespace, operators, space before !=
        whitespace, operators, space after !=
        whitespace, operators, space before <
        whitespace, operators, space after <
        whitespace, operators, space before >
        whitespace, operators, space after >
        whitespace, operators, space before <=
        whitespace, operators, space after <=
        whitespace, operators, space before >=
        whitespace, operators, space after >=
        whitespace, operators, space between logical not and test expression
        whitespace, operators, space between logical not and parenthesized expression
        # A comparison may have many values at each side.
        filter, relative non-singular query, index, equal
        filter, relative non-singular query, index, not equal
        filter, relative non-singular query, index, less-or-equal
        filter, relative non-singular query, wildcard, equal
        filter, relative non-singular query, wildcard, not equal
        filter, relative non-singular query, wildcard, less-or-equal
        filter, relative non-singular query, slice, equal
        filter, relative non-singular query, slice, not equal
        filter, relative non-singular query, slice, less-or-equal
        filter, absolute non-singular query, index, equal
        filter, absolute non-singular query, index, not equal
        filter, absolute non-singular query, index, less-or-equal
        filter, absolute non-singular query, wildcard, equal
        filter, absolute non-singular query, wildcard, not equal
        filter, absolute non-singular query, wildcard, less-or-equal
        filter, absolute non-singular query, slice, equal
        filter, absolute non-singular query, slice, not equal
        filter, absolute non-singular query, slice, less-or-equal
        # There are no functions.
        filter, equals, special nothing
        filter, equals, empty node list and special nothing
        functions, count, count function
        functions, count, single-node arg
        functions, count, multiple-selector arg
        functions, length, string data
        functions, length, string data, unicode
        functions, length, array data
        functions, length, missing data
        functions, length, number arg
        functions, length, true arg
        functions, length, false arg
        functions, length, null arg
        functions, length, arg is a function expression
        functions, length, arg is special nothing
        functions, match, found match
        functions, match, double quotes
        functions, match, regex from the document
        functions, match, don't select match
        functions, match, not a match
        functions, match, select non-match
        functions, match, non-string first arg
        functions, match, non-string second arg
        functions, match, filter, match function, unicode char class, uppercase
        functions, match, filter, match function, unicode char class negated, uppercase
        functions, match, filter, match function, unicode, surrogate pair
        functions, match, dot matcher on \u2028
        functions, match, dot matcher on \u2029
        functions, match, arg is a function expression
        functions, match, dot in character class
        functions, match, escaped dot
        functions, match, escaped backslash before dot
        functions, match, escaped left square bracket
        functions, match, escaped right square bracket
        functions, match, explicit caret
        functions, match, explicit dollar
        functions, search, at the end
        functions, search, double quotes
        functions, search, at the start
        functions, search, in the middle
        functions, search, regex from the document
        functions, search, don't select match
        functions, search, not a match
        functions, search, select non-match
        functions, search, non-string first arg
        functions, search, non-string second arg
        functions, search, filter, search function, unicode char class, uppercase
        functions, search, filter, search function, unicode char class negated, uppercase
        functions, search, filter, search function, unicode, surrogate pair
        functions, search, dot matcher on \u2028
        functions, search, dot matcher on \u2029
        functions, search, arg is a function expression
        functions, search, dot in character class
        functions, search, escaped dot
        functions, search, escaped backslash before dot
        functions, search, escaped left square bracket
        functions, search, escaped right square bracket
        functions, value, single-value nodelist
        functions, value, multi-value nodelist
        whitespace, functions, space between parenthesis and arg
        whitespace, functions, newline between parenthesis and arg
        whitespace, functions, tab between parenthesis and arg
        whitespace, functions, return between parenthesis and arg
        whitespace, functions, space between arg and comma
        whitespace, functions, newline between arg and comma
        whitespace, functions, tab between arg and comma
        whitespace, functions, return between arg and comma
        whitespace, functions, space between comma and arg
        whitespace, functions, newline between comma and arg
        whitespace, functions, tab between comma and arg
        whitespace, functions, return between comma and arg
        whitespace, functions, space between arg and parenthesis
        whitespace, functions, newline between arg and parenthesis
        whitespace, functions, tab between arg and parenthesis
        whitespace, functions, return between arg and parenthesis
        whitespace, functions, spaces in a relative singular selector
        whitespace, functions, newlines in a relative singular selector
        whitespace, functions, tabs in a relative singular selector
        whitespace, functions, returns in a relative singular selector
        whitespace, functions, spaces in an absolute singular selector
        whitespace, functions, newlines in an absolute singular selector
        whitespace, functions, tabs in an absolute singular selector
        whitespace, functions, returns in an absolute singular selector
        # Indexes have 32 bits.
        index selector, min exact index
        index selector, max exact index
        slice selector, excessively large to value
        slice selector, excessively small from value
        slice selector, excessively large from value with negative step
        slice selector, excessively small to value with negative step
        slice selector, excessively large step
        slice selector, excessively small step
        slice selector, start, min exact
        slice selector, start, max exact
        slice selector, end, min exact
        slice selector, end, max exact
        slice selector, step, min exact
        slice selector, step, max exact
        # A negative index is an error.
        index selector, negative
        index selector, more negative
        index selector, negative out of bound
        # Indexes may have leading zeros and be -0.
        index selector, leading 0
        index selector, -0
        index selector, leading -0
        slice selector, start, leading 0
        slice selector, start, -0
        slice selector, start, leading -0
        slice selector, end, leading 0
        slice selector, end, -0
        slice selector, end, leading -0
        slice selector, step, leading 0
        slice selector, step, leading -0
        # Names stand in single quotes.
        name selector, double quotes
        name selector, double quotes, absent data
        name selector, double quotes, array data
        name selector, name, double quotes, contains single quote
        name selector, name, double quotes, nested
        name selector, double quotes, embedded U+0020
        name selector, double quotes, embedded U+007F
        name selector, double quotes, supplementary plane character
        name selector, double quotes, escaped double quote
        name selector, double quotes, escaped reverse solidus
        name selector, double quotes, escaped solidus
        name selector, double quotes, escaped backspace
        name selector, double quotes, escaped form feed
        name selector, double quotes, escaped line feed
        name selector, double quotes, escaped carriage return
        name selector, double quotes, escaped tab
        name selector, double quotes, escaped ☺, upper case hex
        name selector, double quotes, escaped ☺, lower case hex
        name selector, double quotes, surrogate pair 𝄞
        name selector, double quotes, surrogate pair 😀
        name selector, double quotes, before high surrogates
        name selector, double quotes, after low surrogates
        name selector, double quotes, empty
        # A name in quotes may hold control characters.
        name selector, single quotes, embedded U+0000
        name selector, single quotes, embedded U+0001
        name selector, single quotes, embedded U+0002
        name selector, single quotes, embedded U+0003
        name selector, single quotes, embedded U+0004
        name selector, single quotes, embedded U+0005
        name selector, single quotes, embedded U+0006
        name selector, single quotes, embedded U+0007
        name selector, single quotes, embedded U+0008
        name selector, single quotes, embedded U+0009
        name selector, single quotes, embedded U+000A
        name selector, single quotes, embedded U+000B
        name selector, single quotes, embedded U+000C
        name selector, single quotes, embedded U+000D
        name selector, single quotes, embedded U+000E
        name selector, single quotes, embedded U+000F
        name selector, single quotes, embedded U+0010
        name selector, single quotes, embedded U+0011
        name selector, single quotes, embedded U+0012
        name selector, single quotes, embedded U+0013
        name selector, single quotes, embedded U+0014
        name selector, single quotes, embedded U+0015
        name selector, single quotes, embedded U+0016
        name selector, single quotes, embedded U+0017
        name selector, single quotes, embedded U+0018
        name selector, single quotes, embedded U+0019
        name selector, single quotes, embedded U+001A
        name selector, single quotes, embedded U+001B
        name selector, single quotes, embedded U+001C
        name selector, single quotes, embedded U+001D
        name selector, single quotes, embedded U+001E
        name selector, single quotes, embedded U+001F
        # Names have no escape with a code.
        name selector, single quotes, escaped ☺, upper case hex
        name selector, single quotes, escaped ☺, lower case hex
        name selector, single quotes, surrogate pair 𝄞
        name selector, single quotes, surrogate pair 😀
        # Either quote may be escaped in a name.
        name selector, single quotes, invalid escaped double quote
        # A step of 0 is an error.
        slice selector, zero step
        # White space is the space alone.
        whitespace, filter, newline between question mark and expression
        whitespace, filter, tab between question mark and expression
        whitespace, filter, return between question mark and expression
        whitespace, filter, newline between question mark and parenthesized expression
        whitespace, filter, tab between question mark and parenthesized expression
        whitespace, filter, return between question mark and parenthesized expression
        whitespace, filter, newline between parenthesized expression and bracket
        whitespace, filter, tab between parenthesized expression and bracket
        whitespace, filter, return between parenthesized expression and bracket
        whitespace, filter, newline between bracket and question mark
        whitespace, filter, tab between bracket and question mark
        whitespace, filter, return between bracket and question mark
        whitespace, operators, newline before ||
        whitespace, operators, tab before ||
        whitespace, operators, return before ||
        whitespace, operators, newline after ||
        whitespace, operators, tab after ||
        whitespace, operators, return after ||
        whitespace, operators, newline before &&
        whitespace, operators, tab before &&
        whitespace, operators, return before &&
        whitespace, operators, newline before ==
        whitespace, operators, tab before ==
        whitespace, operators, return before ==
        whitespace, operators, newline after ==
        whitespace, operators, tab after ==
        whitespace, operators, return after ==
        whitespace, operators, newline before !=
        whitespace, operators, tab before !=
        whitespace, operators, return before !=
        whitespace, operators, newline after !=
        whitespace, operators, tab after !=
        whitespace, operators, return after !=
        whitespace, operators, newline before <
        whitespace, operators, tab before <
        whitespace, operators, return before <
        whitespace, operators, newline after <
        whitespace, operators, tab after <
        whitespace, operators, return after <
        whitespace, operators, newline before >
        whitespace, operators, tab before >
        whitespace, operators, return before >
        whitespace, operators, newline after >
        whitespace, operators, tab after >
        whitespace, operators, return after >
        whitespace, operators, newline before <=
        whitespace, operators, tab before <=
        whitespace, operators, return before <=
        whitespace, operators, newline after <=
        whitespace, operators, tab after <=
        whitespace, operators, return after <=
        whitespace, operators, newline before >=
        whitespace, operators, tab before >=
        whitespace, operators, return before >=
        whitespace, operators, newline after >=
        whitespace, operators, tab after >=
        whitespace, operators, return after >=
        whitespace, operators, newline between logical not and test expression
        whitespace, operators, tab between logical not and test expression
        whitespace, operators, return between logical not and test expression
        whitespace, operators, newline between logical not and parenthesized expression
        whitespace, operators, tab between logical not and parenthesized expression
        whitespace, operators, return between logical not and parenthesized expression
        whitespace, selectors, newline between root and bracket
        whitespace, selectors, tab between root and bracket
        whitespace, selectors, return between root and bracket
        whitespace, selectors, newline between bracket and bracket
        whitespace, selectors, tab between bracket and bracket
        whitespace, selectors, return between bracket and bracket
        whitespace, selectors, newline between root and dot
        whitespace, selectors, tab between root and dot
        whitespace, selectors, return between root and dot
        whitespace, selectors, newline between bracket and selector
        whitespace, selectors, tab between bracket and selector
        whitespace, selectors, return between bracket and selector
        whitespace, selectors, newline between selector and bracket
        whitespace, selectors, tab between selector and bracket
        whitespace, selectors, return between selector and bracket
        whitespace, selectors, newline between selector and comma
        whitespace, selectors, tab between selector and comma
        whitespace, selectors, return between selector and comma
        whitespace, slice, newline between start and colon
        whitespace, slice, tab between start and colon
        whitespace, slice, return between start and colon
        whitespace, slice, newline between colon and end
        whitespace, slice, tab between colon and end
        whitespace, slice, return between colon and end
        whitespace, slice, newline between end and colon
        whitespace, slice, tab between end and colon
        whitespace, slice, return between end and colon
        whitespace, slice, newline between colon and step
        whitespace, slice, tab between colon and step
        whitespace, slice, return between colon and step
        # Spaces stand only where Json.NET skips them.
        whitespace, filter, space between question mark and parenthesized expression
        whitespace, selectors, space between root and bracket
        whitespace, selectors, space between bracket and bracket
        whitespace, selectors, space between root and dot
        """#)

    /// Cases whose filter was put in parentheses, without which the dialect refuses it before it gets to the point.
    static let inParentheses = reasons(
        #"""
        # A filter on an object selects nothing.
        filter, existence, without segments
        filter, absolute existence, without segments
        filter, absolute existence, with segments
        filter, object data
        # Arrays and objects are equal to nothing.
        filter, equals self
        filter, absolute, equals self
        filter, deep equality, arrays
        filter, deep equality, objects
        # A comparison of what is not there never holds.
        filter, not-equals null, absent from data
        filter, equals, empty node list and empty node list
        # An ordering comparison of a word with a number or a Boolean is an error.
        filter, less than number
        filter, less than true
        filter, less than false
        filter, less than or equal to number
        filter, less than or equal to true
        filter, less than or equal to false
        filter, greater than number
        filter, greater than true
        filter, greater than false
        filter, greater than or equal to number
        filter, greater than or equal to true
        filter, greater than or equal to false
        # null comes before every value.
        filter, greater than null
        filter, greater than or equal to null
        # A number ends at a space or a parenthesis.
        filter, and
        # There is no negation.
        filter, not expression
        filter, not exists
        filter, not exists, data null
        filter, non-singular existence, negated
        whitespace, operators, space between logical not and test expression
        whitespace, operators, space between logical not and parenthesized expression
        # A wildcard behind a dot selects members alone, one in brackets elements alone.
        filter, non-singular existence, wildcard
        # A list in brackets holds names alone or indexes alone.
        filter, non-singular existence, multiple
        # A filter within a filter stands in parentheses too.
        filter, nested
        # A list in brackets holds no filter.
        filter, multiple selectors
        filter, multiple selectors, comparison
        filter, multiple selectors, overlapping
        filter, multiple selectors, filter and index
        filter, multiple selectors, filter and wildcard
        filter, multiple selectors, filter and slice
        # && and || do not bind one more than the other: the right is one operand.
        filter, multiple consecutive ors and ands
        filter, left to right evaluation
        # Conditions are not grouped.
        filter, group terms, left
        filter, group terms, right
        whitespace, filter, space between question mark and parenthesized expression
        whitespace, filter, space between parenthesized expression and bracket
        """#)

    private static func reasons(_ text: String) -> [String: String] {
        var reason = ""
        var reasons: [String: String] = [:]
        for line in text.split(separator: "\n").map(String.init) {
            if line.hasPrefix("# ") { reason = String(line.dropFirst(2)) } else { reasons[line] = reason }
        }
        return reasons
    }
}
