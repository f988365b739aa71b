import Diagnostics
import Printing
import Templates

/// What the layouts of these tests show.
struct CardModel: TemplateModel {
  struct Person: TemplateModel {
    var name: String
    var phone: String?
    static let declared = ModelShape<Person>("person") {
      Key.text("name", \.name, "full name")
      Key.text("phone", \.phone, "absent without consent")
    }
  }

  struct Session: TemplateModel {
    var words: String
    static let declared = ModelShape<Session>("session") {
      Key.text("words", \.words, "day and hours")
    }
  }

  var name = "翠苑一区社区"
  var address = "文三路"
  var url = "https://law.example.org/communities/cuiyuan/"
  var photo: String? = nil
  var lawyer: Person? = Person(name: "陈怀安", phone: "0571-8800 1234")
  var sessions: [Session] = []
  var body = HTML(Array("<p>正文</p>".utf8))

  static let declared = ModelShape<CardModel>("card") {
    Key.text("name", \.name, "the community's name")
    Key.text("address", \.address, "where the office is")
    Key.address("url", \.url, "of the office's page")
    Key.text("photo", \.photo, "the lawyer's picture")
    Key.object("lawyer", \.lawyer, "who answers")
    Key.list("sessions", \.sessions, "fixed hours")
    Key.html("body", \.body, "a text in HTML")
  }
}

/// A layout of 90 × 54 mm with these elements on its front.
func layoutFile(_ elements: String, head: String = "") -> String {
  let indented = elements.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
  return """
    title: {zh-CN: 卡, en: Card}
    shows: card
    size: [90, 54]
    faces:
      plain: {family: Noto Sans CJK SC}
      strong: {family: Noto Sans CJK SC, weight: bold}
    colours: {brand: "#0b5c4b"}
    styles:
      label: {face: strong, points: 9}
    \(head)
    sides:
      front:
    \(indented)

    """
}

func compiled(_ text: String, language: SiteLanguage = .chinese) -> (
  layout: PrintLayout?, findings: [Finding]
) {
  let strings = Namespace("strings", .templates, ["free": .init("免费 <free>"), "call": .init("打电话给{{name}}")])
  let context = LayoutContext(
    models: ["card": CardModel.self], namespaces: [strings], language: language,
    file: { $0 == "fonts/plate.otf" ? [1, 2, 3] : nil })
  var findings: [Finding] = []
  let layout = PrintLayout.compile(
    Array(text.utf8), name: "card", path: "themes/t/print/card.yaml", in: context, findings: &findings)
  return (layout, findings)
}
