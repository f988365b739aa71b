import Testing

@testable import Theming

@Suite struct StyleSheetTests {
  @Test(arguments: [
    ("a {\n  color : red ;\n}\n", "a{color :red}"),
    ("a , b > c{x:y;}\n\n/* gone */\nd{}", "a,b > c{x:y}d{}"),
    // A space is what makes a descendant.
    ("a :hover, a:hover { }", "a :hover,a:hover{}"),
    (".a /* x */ .b{}", ".a .b{}"),
    (".a/* x */.b{}", ".a/**/.b{}"),
    ("a{margin:1px/**/2px}", "a{margin:1px/**/2px}"),
    // calc() needs the spaces around + and -.
    ("a{width:calc( 100% - 2 * var( --x ) )}", "a{width:calc(100% - 2 * var(--x))}"),
    (
      "@media (min-width: 40em) and (max-width: 60em) { a { b: c } }",
      "@media (min-width:40em) and (max-width:60em){a{b:c}}"
    ),
    // Strings stay as they are, comments in them included.
    ("a::after{content: \"; /* no */  }\" ; b:c}", "a::after{content:\"; /* no */  }\";b:c}"),
    ("a{content:'\\'  ;'}", "a{content:'\\'  ;'}"),
    ("a{content:\"never closed\n  b : c }", "a{content:\"never closed b :c}"),
    // An escape may end in a space of its own, and escaped punctuation is a letter.
    (".\\31  23{}", ".\\31  23{}"),
    (".a\\, .b{}", ".a\\, .b{}"),
    ("/*! Licence: MIT */ a{}", "/*! Licence: MIT */ a{}"),
    ("/* never closed", ""),
    ("a{--empty: ;b:c;;}", "a{--empty:;b:c;}"),
    ("", ""),
  ])
  func whiteSpaceGoesWhereItMeansNothing(css: String, expected: String) {
    #expect(rewritten(css) == expected)
  }

  @Test(arguments: [
    ("a{b:url(x.png)}", "a{b:url(<x.png>)}"),
    ("a{b:url( \"x.png\" )}", "a{b:url(\"<x.png>\")}"),
    ("a{b:URL( 'x y.png' ) no-repeat}", "a{b:url('<x y.png>') no-repeat}"),
    ("@import \"x.css\" screen;", "@import \"<x.css>\" screen;"),
    ("@IMPORT url(x.css);", "@IMPORT url(<x.css>);"),
    // What only looks like an address.
    ("a{b:my-url(x.png)}", "a{b:my-url(x.png)}"),
    ("a{content:\"url(x.png)\"}", "a{content:\"url(x.png)\"}"),
    ("/* url(x.png) */a{}", "a{}"),
  ])
  func referencesAreFound(css: String, expected: String) {
    let out = StyleSheet.rewritten(Array(css.utf8)) { "<\($0.target)>" }
    #expect(String(decoding: out, as: UTF8.self) == expected)
  }

  @Test func whatIsWrittenIsStableWhenWrittenAgain() throws {
    let theme = builtInTheme().theme
    let sheet = try #require(theme.assets.first { $0.name == "style.css" })
    #expect(StyleSheet.rewritten(sheet.bytes) { _ in nil } == sheet.bytes)
    let source = try #require(theme.sources["themes/default/assets/style.css"])
    #expect(sheet.bytes.count < source.count)
  }

  private func rewritten(_ css: String) -> String {
    String(decoding: StyleSheet.rewritten(Array(css.utf8)) { _ in nil }, as: UTF8.self)
  }
}
