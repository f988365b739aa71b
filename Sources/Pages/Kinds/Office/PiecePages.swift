import Templates

/// One side of a piece, drawn as it is printed, for its page of HTML.
package struct DrawnSide: TemplateModel {
  package let name: String
  package let isBack: Bool
  /// Without `style` attributes, which the pages' policy forbids.
  package let drawing: HTML

  /// - Parameter name: as in the design's `sides`.
  package init(name: String, drawing: HTML) {
    self.name = name
    self.drawing = drawing
    isBack = name == "back"
  }

  package static let declared = ModelShape<DrawnSide>("drawn_side") {
    Key.text("name", \.name, "the layout's own name of the side")
    Key.flag("is_back", \.isBack, "whether it is the back")
    Key.html("drawing", \.drawing, "everything on it in its place")
  }
}

/// The contact card: as it is drawn, or else ten on a sheet in plain HTML.
package struct CardPage: TemplateModel {
  package let name: String
  package let office: Link
  package let street: Link
  package let district: Link
  package let url: String
  package let edition: Shared<DateLine>
  package let hasLawyer: Bool
  package var lawyer: Shared<Person>?
  package var sessions: NonEmptyList<SessionLine>?
  package let place: Shared<OfficePlace>
  package var mediation: Shared<CommunityContactLine>?
  package var firm: String?
  package var liaison: Shared<ContactModel>?
  package var lines: NonEmptyList<Line>?
  package let copies: [Line]
  package var pdf: String?
  package var sides: NonEmptyList<DrawnSide>?

  package static let declared = ModelShape<CardPage>("card") {
    Key.text("name", \.name, "the community's name")
    Key.object("office", \.office, "the office page")
    Key.object("street", \.street, "the street")
    Key.object("district", \.district, "the district")
    Key.text("url", \.url, "the office page's address, for reading")
    Key.object("edition", \.edition, "the edition")
    Key.flag("has_lawyer", \.hasLawyer, "whether a lawyer comes")
    Key.object("lawyer", \.lawyer, "who comes")
    Key.object("sessions", \.sessions, "when")
    Key.object("place", \.place, "where")
    Key.object("mediation", \.mediation, "the mediation contact")
    Key.text("firm", \.firm, "the firm")
    Key.object("liaison", \.liaison, "the liaison office")
    Key.object("lines", \.lines, "further lines")
    Key.list("copies", \.copies, "one for each card on the sheet")
    Key.address("pdf", \.pdf, "the sheet for the printer")
    Key.object("sides", \.sides, "the card as it is printed; absent where nothing is drawn")
  }
}

/// The wall notice: as it is drawn, or else in plain HTML.
package struct NoticePage: TemplateModel {
  package let office: Link
  package let piece: PieceModel
  package var portrait: Picture?
  package var pdf: String?
  package var a3: String?
  package var sides: NonEmptyList<DrawnSide>?

  package static let declared = ModelShape<NoticePage>("notice") {
    Key.object("office", \.office, "the office page")
    Key.object("piece", \.piece, "what the notice says")
    Key.object("portrait", \.portrait, "the lawyer's portrait, for a screen")
    Key.address("pdf", \.pdf, "the notice for the printer, A4")
    Key.address("a3", \.a3, "the notice for the printer, A3")
    Key.object("sides", \.sides, "the notice as it is printed; absent where nothing is drawn")
  }
}

/// Where cards and notices are found.
package struct PrintPage: TemplateModel {
  package var cards: NonEmptyList<DesignLine>?
  package var notices: NonEmptyList<DesignLine>?
  package var sample: Link?
  package var calibration: String?
  package var districts: NonEmptyList<PrintPlace>?

  package static let declared = ModelShape<PrintPage>("print_page") {
    Key.object("cards", \.cards, "the theme's card designs")
    Key.object("notices", \.notices, "the theme's notice designs")
    Key.object("sample", \.sample, "the office whose card and notice the pictures show")
    Key.address("calibration", \.calibration, "the calibration sheet; absent where nothing is printed")
    Key.object("districts", \.districts, "the districts, each with its print page")
  }
}

/// A design of a card or notice, with a picture of each side.
package struct DesignLine: TemplateModel {
  package let name: String
  package let title: String
  package let size: String
  package let pictures: [Picture]

  package static let declared = ModelShape<DesignLine>("design") {
    Key.text("name", \.name, "the layout's name")
    Key.text("title", \.title, "its title")
    Key.text("size", \.size, "trimmed, in millimetres: 90 × 54 mm")
    Key.list("pictures", \.pictures, "each side")
  }
}

/// A division in the list of what can be printed.
package struct PrintPlace: TemplateModel {
  package let title: String
  package let href: String
  package let count: Int
  package var batch: String?

  package static let declared = ModelShape<PrintPlace>("print_place") {
    Key.text("title", \.title, "its name")
    Key.address("href", \.href, "its print page")
    Key.number("count", \.count, "communities")
    Key.address("batch", \.batch, "the cards of all its communities in one file")
  }
}

/// What a district's communities can print.
package struct PrintDistrictPage: TemplateModel {
  package let name: String
  package let district: Link
  package var batch: String?
  package let hasFiles: Bool
  package var streets: NonEmptyList<PrintStreet>?

  package static let declared = ModelShape<PrintDistrictPage>("print_district") {
    Key.text("name", \.name, "the district's name")
    Key.object("district", \.district, "the district's page")
    Key.address("batch", \.batch, "the cards of all its communities in one file")
    Key.flag("has_files", \.hasFiles, "whether there are files for the printer, not pages of HTML alone")
    Key.object("streets", \.streets, "its streets that have communities")
  }
}

/// A street's communities and what they can print.
package struct PrintStreet: TemplateModel {
  package let title: String
  package let id: String
  package var batch: String?
  package let communities: [PrintFiles]

  package static let declared = ModelShape<PrintStreet>("print_street") {
    Key.text("title", \.title, "its name")
    Key.text("id", \.id, "the anchor")
    Key.address("batch", \.batch, "the cards of all its communities in one file")
    Key.list("communities", \.communities, "its communities")
  }
}

/// A community's card and notice.
package struct PrintFiles: TemplateModel {
  package let title: String
  package let href: String
  package let card: String
  package let notice: String
  package var cardPDF: String?
  package var noticePDF: String?
  package var noticeA3: String?

  package static let declared = ModelShape<PrintFiles>("print_files") {
    Key.text("title", \.title, "the community's name")
    Key.address("href", \.href, "its office page")
    Key.address("card", \.card, "the card as a page")
    Key.address("notice", \.notice, "the notice as a page")
    Key.address("card_pdf", \.cardPDF, "the card for the printer")
    Key.address("notice_pdf", \.noticePDF, "the notice for the printer, A4")
    Key.address("notice_a3", \.noticeA3, "the notice for the printer, A3")
  }
}
