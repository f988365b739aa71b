import Diagnostics
import Testing

@Suite struct ToolReportTests {
  private static let source = "门牌: \"1,2\"\nb: |\n  x\n  y\n"

  private static let plain = Finding(
    rule: "record-wrong-type", severity: .warning, place: place(of: "\"1,2\"", in: source),
    message: Words(zh: "应为数字：100%", en: "a number\nis wanted: 100%"))

  private static let full = Finding(
    rule: "art14-weekly-half-day", severity: .error, article: 14, gist: weekly.gist,
    place: place(of: "x\n  y", in: source), message: Words(same: "m"), label: Words(same: "label"),
    help: Words(zh: "改", en: "mend it"),
    notes: [.init(Words(zh: "另见", en: "see"), at: place(of: "门牌", in: source))])

  private static let sample = report(
    [full, plain], ["a.yaml": source],
    counts: FindingsReport.Counts(records: 3, pages: 4, written: 5, unchanged: 6, removed: 7))

  @Test func jsonIsTheContract() {
    #expect(
      Self.sample.json(in: .english) == #"""
        {
          "version": 1,
          "findings": [
            {
              "rule": "record-wrong-type",
              "severity": "warning",
              "message": "a number\nis wanted: 100%",
              "path": "a.yaml",
              "line": 1,
              "column": 5,
              "end_line": 1,
              "end_column": 10,
              "article": null,
              "help": null,
              "notes": []
            },
            {
              "rule": "art14-weekly-half-day",
              "severity": "error",
              "message": "m",
              "path": "a.yaml",
              "line": 3,
              "column": 3,
              "end_line": 4,
              "end_column": 4,
              "article": 14,
              "help": "mend it",
              "notes": [
                {
                  "message": "see",
                  "path": "a.yaml",
                  "line": 1,
                  "column": 1
                }
              ]
            }
          ],
          "summary": {
            "errors": 1,
            "warnings": 1,
            "records": 3,
            "pages": 4,
            "written": 5,
            "unchanged": 6,
            "removed": 7
          }
        }

        """#)
  }

  @Test func jsonSpeaksTheChosenLanguage() {
    let text = Self.sample.json(in: .chinese)
    #expect(text.contains(#""message": "应为数字：100%""#))
    #expect(text.contains(#""help": "改""#))
    #expect(text.contains(#""message": "另见""#))
  }

  @Test func jsonWithoutFindingsIsStillTheDocument() {
    #expect(report([]).json(in: .english).hasPrefix("{\n  \"version\": 1,\n  \"findings\": [],\n"))
  }

  @Test func gitHubAnnotationsAreEscaped() {
    #expect(
      Self.sample.gitHubAnnotations(in: .english) == """
        ::warning file=a.yaml,line=1,endLine=1,col=5,endColumn=10,title=record-wrong-type::a number%0Ais wanted: 100%25
        ::error file=a.yaml,line=3,endLine=4,title=art14-weekly-half-day::m%0Amend it

        """)
  }

  @Test func gitHubPropertiesEscapeTheirSeparators() {
    let finding = Finding(
      rule: "x", severity: .error, place: SourcePlace(path: "a,b:c%.yaml", range: 0..<0),
      message: Words(same: "m"))
    #expect(
      report([finding]).gitHubAnnotations(in: .english)
        == "::error file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=1,endColumn=1,title=x::m\n")
  }

  @Test func sarifIsALogOfOneRun() {
    let catalogue = RuleCatalogue([weekly])
    #expect(
      Self.sample.sarif(in: .english, catalogue: catalogue, version: "1.0.0") == #"""
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "Menpai",
                  "version": "1.0.0",
                  "rules": [
                    {
                      "id": "art14-weekly-half-day",
                      "shortDescription": {
                        "text": "One fixed half day a week"
                      },
                      "fullDescription": {
                        "text": "Each community has a weekly session of three hours or more."
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      },
                      "properties": {
                        "article": 14
                      }
                    }
                  ]
                }
              },
              "language": "en",
              "columnKind": "unicodeCodePoints",
              "artifacts": [
                {
                  "location": {
                    "uri": "a.yaml"
                  }
                }
              ],
              "results": [
                {
                  "ruleId": "record-wrong-type",
                  "level": "warning",
                  "message": {
                    "text": "a number\nis wanted: 100%"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "a.yaml"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 5,
                          "endLine": 1,
                          "endColumn": 10
                        }
                      }
                    }
                  ]
                },
                {
                  "ruleId": "art14-weekly-half-day",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "m\nmend it"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "a.yaml"
                        },
                        "region": {
                          "startLine": 3,
                          "startColumn": 3,
                          "endLine": 4,
                          "endColumn": 4
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "id": 1,
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "a.yaml"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 1,
                          "endLine": 1,
                          "endColumn": 3
                        }
                      },
                      "message": {
                        "text": "see"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }

        """#)
  }

  @Test func sarifPathsAreURIReferences() {
    let finding = Finding(
      rule: "x", severity: .error, place: SourcePlace(path: "content/社 a#.yaml", range: 0..<0),
      message: Words(same: "m"))
    #expect(
      report([finding]).sarif(in: .chinese, catalogue: RuleCatalogue([]))
        .contains(#""uri": "content/%E7%A4%BE%20a%23.yaml""#))
  }

  @Test func sarifBracesAreNoPlaceholders() {
    #expect(
      report([noSession], pairingSources).sarif(in: .english, catalogue: RuleCatalogue([]))
        .contains(#"- {{weekday: tuesday, from: \"14:00\", to: \"17:00\"}}`"#))
  }
}
