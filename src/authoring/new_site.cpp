#include "authoring/new_site.hpp"

#include "authoring/front_matter.hpp"
#include "model/period.hpp"

namespace goldthread::authoring {

namespace {

constexpr model::YearStart april{4};

std::string site_toml(const NewSite& site) {
  FrontMatter out;
  out.comment("The council, and how its results are judged. content/README.md of goldthread lists every key.");
  out.text("council", site.council);
  out.text("slug", site.slug, "in the names of files");
  out.plain("as_at", site.as_at.text(), "what is late, next or latest is told from this day: set it before each build");
  out.text("base_url", "https://performance." + site.slug + ".example/", "where the site will be");
  out.text("language", "en-GB");
  out.text("nation", "england", "england, wales, scotland or northern-ireland");
  out.text("licence", "OGL-UK-3.0");
  out.text("contact", "performance@" + site.slug + ".example");
  out.text("theme", "civic");
  out.plain("menu", R"(["priorities", "measures", "pages/about"])");
  out.plain("status", R"({ scheme = "tolerance", tolerance = "5%", rollup = "share" })");
  out.plain("disclosure", "{ fewest = 5 }", "smaller counts of people are withheld");
  out.comment("What readers see in place of the program's own words:");
  out.comment(R"(words = { priority = ["Pledge", "Pledges"], outcome = ["Critical outcome", "Critical outcomes"] })");
  return out.toml();
}

constexpr std::string_view posts_toml = R"(# The posts that answer for things. Staff are named by post; only councillors by name.
[chief-executive]
title = "Chief Executive"

[head-of-environment]
title = "Head of Environment"
)";

constexpr std::string_view tiers_toml = R"(# The hierarchy of plans, from the long view down. One level to begin with.
[corporate-plan]
title = "Corporate plan"
horizon = "4 years"
measured_by = ["Quarterly performance report"]
reviewed_by = ["cabinet"]
)";

constexpr std::string_view cabinet_md = R"(+++
title = "Cabinet"
kind = "members"
meets = "Monthly"
reviews = ["corporate-plan"]
summary = "The councillors who take most of the council's main decisions."
+++
Cabinet reads each performance report and asks what will change where results are poor.
)";

std::string plan_md(model::Year year) {
  std::string years;
  for (int i = 0; i < 4; ++i) years += (i == 0 ? "" : ", ") + quoted(model::year_text({year.first + i}, april));
  FrontMatter out;
  out.text("title", "Corporate plan");
  out.text("tier", "corporate-plan");
  out.plain("years", "[" + years + "]");
  out.text("status", "draft", "draft, proposed, agreed, published, replaced");
  out.text("vision", "A clean, green place to live and work.");
  return out.markdown() + "What we want to achieve in four years, and how we will know.\n";
}

constexpr std::string_view priority_md = R"(+++
title = "A cleaner, greener place"
number = 1
summary = "Clean streets, less waste, more recycling."
plans = ["our-plan"]
+++
Residents tell us that clean streets matter most to them.
)";

constexpr std::string_view outcome_md = R"(+++
title = "Bins are emptied on the right day"
priority = "cleaner-greener"
lead = "head-of-environment"
summary = "Every household's waste is collected when we said it would be."
+++
This is the service that everybody uses. The rounds are [being redesigned](../activities/new-rounds.md).
)";

constexpr std::string_view measure_md = R"(+++
title = "Missed bins"
outcome = "bins-on-the-right-day"
unit = "per 100,000 collections"
better = "lower"
kind = "ratio"
scale = 100000
decimals = 1
frequency = "quarter"
owner = "head-of-environment"
source = "Waste crews' log"
target_basis = "An example"
+++
Bins not emptied on the right day, for every 100,000 that should have been. The figures are examples.
)";

// Every quarter of the year before, and those of this year that have ended.
std::string figures_toml(model::Year year, model::Date as_at) {
  const model::Year before{year.first - 1};
  std::string out;
  out += "# A figure is a number, or { n, d }; \"x\" is not available, \"c\" withheld, \"z\" not applicable.\n";
  out += "[target." + model::year_text(before, april) + "]\nyear = 62.0\n\n";
  out += "[target." + model::year_text(year, april) + "]\nyear = 60.0\n\n";
  out += "[actual." + model::year_text(before, april) + "]\nq1 = 61.0\nq2 = 60.2\nq3 = 61.4\nq4 = 59.8\n";
  constexpr std::string_view missed[] = {"{ n = 240, d = 410000 }", "{ n = 235, d = 412500 }", "{ n = 239, d = 411000 }",
                                         "{ n = 233, d = 409500 }"};
  for (int quarter = 0; quarter < 4; ++quarter) {
    const auto period = model::Period::in_year(model::Frequency::quarter, year, quarter, april);
    if (period.last_day() > as_at) break;
    if (quarter == 0) out += "\n[actual." + model::year_text(year, april) + "]\n";
    out += period.key() + " = " + std::string(missed[quarter]) + "\n";
  }
  return out;
}

std::string activity_md(model::Year year) {
  FrontMatter out;
  out.text("title", "Redesign the collection rounds");
  out.text("outcome", "bins-on-the-right-day");
  out.text("kind", "key");
  out.text("lead", "head-of-environment");
  out.plain("start", model::year_first_day(year, april).text());
  out.plain("due", model::year_last_day(year, april).text(), "never edited; a later date goes into moved");
  out.text("updates", "none", "monthly, quarterly, half-yearly, yearly: how often a comment is promised");
  out.plain("plans", R"(["our-plan"])");
  out.text("summary", "Even out the work, so that no round is too long for its crew.");
  return out.markdown() + "New rounds even out the work so that no crew runs past its shift.\n";
}

std::string about_md(const NewSite& site) {
  FrontMatter out;
  out.text("title", "About these results");
  out.text("description", "What this site shows, where the figures come from and how to reach us.");
  return out.markdown() + "We publish what we promised, what happened and what we are doing about it. Write to <performance@" + site.slug +
         ".example> about anything here.\n";
}

}  // namespace

std::vector<NewFile> new_site(const NewSite& site) {
  const model::Year year = model::year_of(site.as_at, april);
  return {
      {"site.toml", site_toml(site)},
      {"posts.toml", std::string(posts_toml)},
      {"plans/tiers.toml", std::string(tiers_toml)},
      {"plans/our-plan.md", plan_md(year)},
      {"bodies/cabinet.md", std::string(cabinet_md)},
      {"priorities/cleaner-greener.md", std::string(priority_md)},
      {"outcomes/bins-on-the-right-day.md", std::string(outcome_md)},
      {"measures/missed-bins.md", std::string(measure_md)},
      {"figures/missed-bins.toml", figures_toml(year, site.as_at)},
      {"activities/new-rounds.md", activity_md(year)},
      {"pages/about.md", about_md(site)},
  };
}

std::string council_from(std::string_view slug) {
  constexpr std::string_view council = "council";
  std::string out;
  bool begins_word = true;
  for (const char c : slug) {
    const bool letter = c >= 'a' && c <= 'z';
    out += c == '-' ? ' ' : begins_word && letter ? static_cast<char>(c - 'a' + 'A') : c;
    begins_word = c == '-';
  }
  const bool named = slug == council || (slug.size() > council.size() && slug.substr(slug.size() - council.size() - 1) == "-council");
  return named ? out : out + " Council";
}

}  // namespace goldthread::authoring
