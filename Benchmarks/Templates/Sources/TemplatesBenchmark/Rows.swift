import Templates

/// A row of the page that both engines write.
struct Row: TemplateModel {
  let href: String
  let name: String
  let street: String
  let phone: String?
  let weekday: String

  static let declared = ModelShape<Row>("row") {
    Key.address("href", \.href, "the address")
    Key.text("name", \.name, "the community")
    Key.text("street", \.street, "its street")
    Key.text("phone", \.phone, "absent where there is none")
    Key.text("weekday", \.weekday, "the fixed half day")
  }
}

struct Listing: TemplateModel {
  let title: String
  let rows: [Row]

  static let declared = ModelShape<Listing>("listing") {
    Key.text("title", \.title, "the heading")
    Key.list("rows", \.rows, "one a community")
  }
}

enum Sample {
  static let page = """
    <h1>{{title}}</h1>
    <ul>
    {{#rows}}
    <li><a href="{{href}}">{{name}}</a> {{street}}{{#phone}} <b>{{phone}}</b>{{/phone}}{{>when}}</li>
    {{/rows}}
    </ul>

    """
  static let partial = " <time>{{weekday}}</time>"
  static let rows = 200
  /// Five values, a section and a partial a row, the section over the rows, and the title.
  static let tags = 7 * rows + 2

  static let listing = Listing(
    title: "社区 & 律师",
    rows: (0..<rows).map { number in
      Row(
        href: "districts/xihu/community-\(number)/", name: "翠苑\(number)区社区", street: "翠苑街道 <\(number % 9)>",
        phone: "0571-8888\(1000 + number)", weekday: "每周二下午")
    })
}
