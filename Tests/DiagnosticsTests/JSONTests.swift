import Diagnostics
import Testing

@Suite struct JSONTests {
  @Test(
    arguments: [
      (JSONValue.null, "null"), (true, "true"), (-7, "-7"), (1.5, "1.5"), (.number(.infinity), "null"),
      ("", #""""#), ("a\"\\\n\r\t\u{1}\u{7F}b", ##""a\"\\\n\r\t\u0001\u007fb""##), ("社区👩‍⚖️", #""社区👩‍⚖️""#),
      ("</script>&\u{2028}\u{202E}", "\"</script>&\\u2028\\u202e\""), ([], "[]"), ([:], "{}"),
      (["b": 1, "a": [nil, false], "b2": ["x": "y"]], #"{"b":1,"a":[null,false],"b2":{"x":"y"}}"#),
    ] as [(JSONValue, String)])
  func writesOneForm(value: JSONValue, expected: String) {
    #expect(String(decoding: JSONWriter.bytes(of: value), as: UTF8.self) == expected)
  }

  @Test func staysInsideAScriptElement() {
    let value: JSONValue = ["</script>": "<!-- & \u{2028}\u{2029} -->"]
    #expect(
      String(decoding: JSONWriter.bytes(of: value, forScript: true), as: UTF8.self)
        == #"{"\u003c/script\u003e":"\u003c!-- \u0026 \u2028\u2029 --\u003e"}"#)
  }

  @Test func indentsForReaders() {
    let value: JSONValue = ["a": [1, ["b": []]], "c": [:]]
    #expect(
      String(decoding: JSONWriter.bytes(of: value, layout: .indented), as: UTF8.self) == """
        {
          "a": [
            1,
            {
              "b": []
            }
          ],
          "c": {}
        }
        """)
  }
}
