// What the site says of itself to everyone: a colour that can be read, and the statement of accessibility that the law asks for
// (SI 2018/952, reg. 8; web.md G13, X1, X2).
#include <fmt/format.h>

#include <string_view>

#include "check/rules.hpp"
#include "model/colour.hpp"

namespace goldthread::check {

using diagnostics::Code;

namespace {

text::Place place_of(const model::Site& site, std::string_view key) { return site.keys.find(key).value_or(site.place); }

void check_brand(const model::Site& site, Diagnostics& diagnostics) {
  const auto brand = model::parse_colour(site.brand_colour);
  if (!brand) return;
  const double found = model::contrast(*brand, model::light_ground);
  if (found >= model::text_contrast) return;
  const model::Colour safe = model::readable_on(*brand, model::light_ground, model::link_contrast);
  diagnostics.add(
      Code::faint_brand, place_of(site, "brand.colour"),
      fmt::format("text in {} has a contrast of {:.1f} to 1 on the page, and needs {:.1f}", model::colour_text(*brand), found,
                  model::text_contrast),
      fmt::format("Write {}, the nearest shade that can be read; links are drawn in it whatever stands here.", model::colour_text(safe)));
}

void check_statement(const model::Site& site, Diagnostics& diagnostics) {
  if (!site.accessibility) return;
  const model::Accessibility& statement = *site.accessibility;
  const auto needs = [&](bool is_there, std::string_view key, std::string_view what) {
    if (is_there) return;
    diagnostics.add(Code::statement_incomplete, place_of(site, "accessibility"),
                    fmt::format("the accessibility statement does not say {}", what),
                    fmt::format("Add `{}` to `[accessibility]` in site.toml: the law asks for it.", key));
  };
  needs(statement.status != model::Accessibility::Status::unknown, "status", "how far the website complies");
  needs(statement.prepared.has_value(), "prepared", "when it was prepared");
  needs(statement.reviewed.has_value(), "reviewed", "when it was last reviewed");
  needs(statement.response_days.has_value(), "response_days", "how soon the council answers");
  // Who says that all is well must have looked.
  const bool claims_all = statement.status == model::Accessibility::Status::fully;
  needs(!claims_all || statement.tested.has_value(), "tested", "when it was tested, and by whom, that it is fully compliant");
  const bool has_issues = !statement.issues.empty();
  if (claims_all && has_issues) {
    diagnostics.add(Code::statement_incomplete, place_of(site, "accessibility"),
                    "the accessibility statement says that the website is fully compliant, and lists issues",
                    "Write status = \"partially\", or take out the issues that are put right.");
  }
  needs(claims_all || has_issues || statement.status == model::Accessibility::Status::unknown, "issues", "what does not comply");
}

}  // namespace

void check_website(const Content& content, Diagnostics& diagnostics) {
  check_brand(content.site, diagnostics);
  check_statement(content.site, diagnostics);
}

}  // namespace goldthread::check
