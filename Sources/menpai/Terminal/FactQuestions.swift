import Diagnostics
import Publishing
import Records

/// Asks on the terminal whose a new site is.
struct FactQuestions {
  let language: Language

  private struct Question {
    let fact: WritableKeyPath<OwnFacts, String?>
    let words: Words
  }

  private var questions: [Question] {
    [
      Question(
        fact: \.association, words: Words(zh: "主办的律师协会，如 样例市律师协会", en: "The bar association that runs it")),
      Question(
        fact: \.url,
        words: Words(
          zh: "网站的网址，如 https://lawyers.example.org/", en: "Where the site will be published, from https:// on"
        )),
      Question(fact: \.phone, words: Words(zh: "协会的电话", en: "Its telephone number")),
      Question(fact: \.email, words: Words(zh: "协会的邮箱", en: "Its e-mail address")),
      Question(fact: \.address, words: Words(zh: "协会的地址", en: "Where its office is")),
    ]
  }

  /// An answer that the records would not take is asked for again; an empty one, or the end of input, leaves the example.
  func asked() throws(CommandFailure) -> OwnFacts {
    var facts = OwnFacts()
    let lead = Words(
      zh: "请回答几个问题；还不知道的直接回车，以后再填。\n", en: "A few questions; leave open what you do not know yet.\n")
    try Console.write(lead[language], to: .error)
    for question in questions {
      while true {
        try Console.write(question.words[language] + Words(zh: "：", en: ": ")[language], to: .error)
        guard let answer = readLine()?.trimmed, !answer.isEmpty else { break }
        var trial = OwnFacts()
        trial[keyPath: question.fact] = answer
        guard let problem = problem(of: trial) else {
          facts[keyPath: question.fact] = answer
          break
        }
        try Console.tell(problem, in: language)
      }
    }
    return facts
  }

  private func problem(of facts: OwnFacts) -> Words? {
    do throws(EditRefusal) {
      return try facts.problems.first?.message
    } catch {
      return error.message
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
