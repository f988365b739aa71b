import Diagnostics
import Mustache
import Templates

/// Prints the time a tag of both engines, on the same template and data in the same run.
func measure(_ rounds: Int, _ work: () -> Int) -> Double {
  let clock = ContinuousClock()
  var best = Duration.seconds(3600)
  var written = 0
  for _ in 0..<5 {
    let took = clock.measure { for _ in 0..<rounds { written += work() } }
    best = min(best, took)
  }
  precondition(written > 0)
  let (seconds, attoseconds) = best.components
  let nanoseconds = Double(seconds) * 1e9 + Double(attoseconds) / 1e9
  return nanoseconds / Double(rounds * Sample.tags)
}

func oneDecimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

var findings: [Finding] = []
let sources = [("page", Sample.page), ("when", Sample.partial)].map { name, text in
  TemplateSource(name: name, path: "\(name).mustache", bytes: Array(text.utf8))
}
let templates = TemplateSet(sources, findings: &findings)
guard let ours = templates.compile("page", for: Listing.self, findings: &findings), findings.isEmpty else {
  preconditionFailure("the sample's template does not compile: \(findings)")
}
let theirs = MustacheLibrary(templates: [
  "page": try MustacheTemplate(string: Sample.page), "when": try MustacheTemplate(string: Sample.partial),
])

var buffer = PageBuffer()
ours.render(Sample.listing, into: &buffer)
let reference = theirs.render(Sample.listing, withTemplate: "page") ?? ""
let isSame = reference.utf8.elementsEqual(buffer.bytes)

let ourTime = measure(200) {
  buffer.removeAll()
  ours.render(Sample.listing, into: &buffer)
  return buffer.count
}
let theirTime = measure(5) { (theirs.render(Sample.listing, withTemplate: "page") ?? "").utf8.count }

print(
  "\(Sample.rows) rows, \(Sample.tags) tags, \(buffer.count) bytes; same output: \(isSame ? "yes" : "no")")
print("Templates       \(oneDecimal(ourTime)) ns a tag")
print("swift-mustache  \(oneDecimal(theirTime)) ns a tag")
print("ratio           \(oneDecimal(theirTime / ourTime))")
