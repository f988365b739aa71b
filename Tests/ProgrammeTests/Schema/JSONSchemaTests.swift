import Diagnostics
import Testing

@testable import Programme

extension JSONValue {
  /// A member of an object; nil for anything else.
  fileprivate subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// What stands at a pointer such as `#/$defs/record`.
  fileprivate func at(_ pointer: String) -> JSONValue? {
    pointer.split(separator: "/").dropFirst().reduce(self) { value, part in
      if case .array(let elements)? = value, let index = Int(part), index < elements.count {
        return elements[index]
      }
      return value?[String(part)]
    }
  }

  fileprivate var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }

  /// All strings under a key, anywhere below.
  fileprivate func strings(under key: String) -> [String] {
    switch self {
    case .object(let members):
      members.flatMap { member -> [String] in
        if member.key == key, case .string(let text) = member.value { return [text] }
        return member.value.strings(under: key)
      }
    case .array(let elements): elements.flatMap { $0.strings(under: key) }
    default: []
    }
  }

  fileprivate func text(_ key: String) -> String? {
    if case .string(let text)? = self[key] { return text }
    return nil
  }
}

@Suite struct JSONSchemaTests {
  private func schema(_ name: String, in language: Language = .english) throws -> JSONValue {
    let model = try #require(Programme.type(named: name))
    return JSONSchema.value(of: model, in: language)
  }

  @Test(arguments: Programme.types.map { $0.type.name })
  func `every field stands there by both its names, and nothing else may`(name: String) throws {
    let schema = try schema(name)
    let model = try #require(Programme.type(named: name))
    let record = try #require(schema.at("#/$defs/record"))
    #expect(record["properties"]?.keys == model.fields.fields.flatMap { [$0.name, $0.zh] })
    #expect(record["additionalProperties"] == false)
    #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema.text("$id") == "urn:menpai:schema:\(name)")
  }

  @Test(arguments: Programme.types.map { $0.type.name })
  func `every reference within a schema leads somewhere`(name: String) throws {
    let schema = try schema(name)
    let references = schema.strings(under: "$ref")
    #expect(!references.isEmpty)
    for reference in references { #expect(schema.at(reference) != nil, "\(reference)") }
  }

  @Test
  func `a required field is asked for under exactly one of its names, an optional one under at most one`()
    throws
  {
    let community = try schema("community")
    let record = try #require(community.at("#/$defs/record"))
    guard case .array(let conditions)? = record["allOf"] else {
      Issue.record("no conditions")
      return
    }
    #expect(conditions.contains(["oneOf": [["required": ["name"]], ["required": ["名称"]]]]))
    #expect(conditions.contains(["not": ["required": ["email", "邮箱"]]]))
    #expect(!conditions.contains(["oneOf": [["required": ["email"]], ["required": ["邮箱"]]]]))
  }

  @Test func `types, choices, visibility and articles`() throws {
    let community = try schema("community")
    let kind = try #require(community.at("#/$defs/record/properties/kind"))
    #expect(kind["enum"] == ["community", "社区", "village", "村", nil])
    let phone = try #require(community.at("#/$defs/record/properties/phone"))
    #expect(phone["type"] == ["string", "integer"])
    #expect(phone["x-article"] == 11)
    #expect(phone["x-visibility"] == "public")
    let lawyer = try schema("lawyer")
    #expect(lawyer.at("#/$defs/record/properties/phone")?["x-visibility"] == "consent")
    #expect(
      lawyer.at("#/$defs/record/properties/firm")?.text("description")?.contains("id of a firm") == true)
    #expect(lawyer.at("#/$defs/record/properties/consent/properties/until")?["x-visibility"] == "internal")
    let pairing = try schema("pairing")
    let from = pairing.at("#/$defs/record/properties/sessions/items/properties/from")
    #expect(from?.text("pattern") == "^([01][0-9]|2[0-3]):[0-5][0-9]$")
  }

  @Test func `one record or a list, whose records need an id where the file's name cannot serve`() throws {
    let schema = try schema("community")
    #expect(schema.at("#/oneOf/0")?.text("$ref") == "#/$defs/record")
    #expect(schema.at("#/oneOf/1/items/allOf/1/oneOf/0/required/0") == "id")
    #expect(try self.schema("activity").at("#/oneOf/1/items")?.text("$ref") == "#/$defs/record")
  }

  @Test func `titles and descriptions are in the language asked for`() throws {
    #expect(try schema("street", in: .chinese).text("title") == "街道")
    #expect(try schema("street", in: .english).text("title") == "street")
  }

  @Test(arguments: [("community", "community"), ("communities", "community"), ("社区", "community")])
  func `types are found by name, folder and Chinese name`(name: String, expected: String) {
    #expect(Programme.type(named: name)?.type.name == expected)
  }

  @Test func `a misspelt type is none`() { #expect(Programme.type(named: "comunity") == nil) }
}
