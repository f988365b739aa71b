import ArgumentParser
import Diagnostics
import Publishing

/// Whose a new site is.
struct OwnFactOptions: ParsableArguments {
  @Option(help: help(zh: "主办的律师协会，如 样例市律师协会", en: "The bar association that runs the site.", value: "name"))
  var association: String?

  @Option(
    help: help(
      zh: "城市的名称，如 样例市；不写则取协会名称的前面", en: "The city's name; else what the association's begins with.",
      value: "name"))
  var city: String?

  @Option(help: help(zh: "网站的名称；不写则是 律师进社区", en: "The site's title; 律师进社区 if not given.", value: "text"))
  var title: String?

  @Option(
    help: help(
      zh: "网站发布后的网址，如 https://lawyers.example.org/", en: "Where the site will be published.", value: "address"
    ))
  var url: String?

  @Option(help: help(zh: "协会的电话", en: "The association's telephone number.", value: "number"))
  var phone: String?

  @Option(help: help(zh: "协会的邮箱", en: "The association's e-mail address.", value: "address"))
  var email: String?

  @Option(help: help(zh: "协会的地址", en: "Where the association's office is.", value: "text"))
  var address: String?

  var facts: OwnFacts {
    var facts = OwnFacts()
    facts.association = association
    facts.city = city
    facts.title = title
    facts.url = url
    facts.phone = phone
    facts.email = email
    facts.address = address
    return facts
  }

  func validate() throws {
    let given = [association, city, title, url, phone, email, address].compactMap(\.self)
    guard given.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else {
      throw ValidationError(said(zh: "选项后面没有写内容", en: "an option is empty"))
    }
  }
}
