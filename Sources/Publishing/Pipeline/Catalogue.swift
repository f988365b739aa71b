import Diagnostics
import Pages
import Printing
import Programme
import Records
import Templates
import Theming

extension SiteBuild {
  /// Every rule of every stage, in the order of the stages.
  package static let catalogue = RuleCatalogue(
    RecordsRules.all + ProgrammeRules.descriptions + TemplateRules.all + ThemingRules.all + PagesRules.all
      + PrintingRules.all + PublishingRules.all)
}
