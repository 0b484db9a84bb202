#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "check/rules.hpp"
#include "check/short_texts.hpp"
#include "model/each_entity.hpp"
#include "model/exempt_information.hpp"
#include "model/paper_facts.hpp"

namespace goldthread::check {

using diagnostics::Code;

namespace {

// Words of shared mailboxes. A mailbox of two words of which neither is among them is most likely a person's.
constexpr auto shared_words = std::to_array<std::string_view>(
    {"access",       "accounts",   "admin",       "adult",        "advice",      "air",        "allocations",  "arts",
     "assets",       "audit",      "benefits",    "births",       "borough",     "building",   "business",     "carbon",
     "care",         "careers",    "cemeteries",  "cemetery",     "centre",      "charges",    "chief",        "children",
     "civil",        "cleansing",  "climate",     "committee",    "communities", "community",  "complaints",   "conservation",
     "consultation", "contact",    "contracts",   "control",      "corporate",   "council",    "crime",        "customer",
     "customers",    "data",       "deaths",      "democracy",    "democratic",  "department", "design",       "desk",
     "development",  "digital",    "director",    "dogs",         "early",       "economic",   "economy",      "elections",
     "electoral",    "emergency",  "energy",      "enforcement",  "engagement",  "enquiries",  "environment",  "environmental",
     "equality",     "estates",    "event",       "events",       "executive",   "families",   "family",       "feedback",
     "finance",      "fire",       "flood",       "food",         "fostering",   "fraud",      "freedom",      "general",
     "gis",          "governance", "green",       "head",         "health",      "help",       "helpdesk",     "heritage",
     "highways",     "home",       "homeless",    "homelessness", "homes",       "housing",    "hr",           "ict",
     "improvement",  "info",       "information", "insight",      "insurance",   "internal",   "it",           "jobs",
     "land",         "leader",     "learning",    "legal",        "leisure",     "lettings",   "libraries",    "library",
     "licensing",    "lighting",   "local",       "manager",      "mapping",     "market",     "markets",      "media",
     "member",       "members",    "monitoring",  "museum",       "new",         "news",       "no",           "noise",
     "noreply",      "not",        "office",      "officer",      "park",        "parking",    "parks",        "partnership",
     "partnerships", "payroll",    "pensions",    "people",       "performance", "pest",       "place",        "planning",
     "policy",       "pollution",  "press",       "procurement",  "programme",   "programmes", "projects",     "property",
     "protection",   "public",     "reception",   "recycling",    "register",    "registrar",  "registration", "regulatory",
     "rent",         "rents",      "repairs",     "reply",        "request",     "requests",   "research",     "resources",
     "results",      "revenues",   "risk",        "road",         "roads",       "rural",      "safety",       "school",
     "schools",      "scrutiny",   "searches",    "secretary",    "section",     "service",    "services",     "social",
     "sport",        "sports",     "standards",   "strategy",     "street",      "streets",    "support",      "switchboard",
     "systems",      "tax",        "taxi",        "taxis",        "team",        "tenancy",    "tourism",      "town",
     "trading",      "training",   "transport",   "treasurer",    "tree",        "trees",      "village",      "visitor",
     "ward",         "waste",      "web",         "webmaster",    "works",       "years",      "youth"});

bool is_shared_word(std::string_view word) { return std::find(shared_words.begin(), shared_words.end(), word) != shared_words.end(); }

// "j.smith@", "jane.smith@": two parts of letters, neither a word that shared mailboxes have.
bool looks_like_a_person(std::string_view contact) {
  const auto at = contact.find('@');
  if (at == std::string_view::npos) return false;
  std::string local(contact.substr(0, at));
  std::transform(local.begin(), local.end(), local.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  const auto dot = local.find_first_of("._");
  if (dot == std::string::npos || local.find_first_of("._", dot + 1) != std::string::npos) return false;
  const std::string_view first = std::string_view(local).substr(0, dot);
  const std::string_view last = std::string_view(local).substr(dot + 1);
  const auto letters = [](std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
  };
  return letters(first) && letters(last) && last.size() > 1 && !is_shared_word(first) && !is_shared_word(last);
}

// A mobile number of the United Kingdom: 07 and nine more digits, however they are spaced.
bool is_mobile(std::string_view contact) {
  std::string digits;
  for (const char c : contact) {
    if (c >= '0' && c <= '9') digits += c;
  }
  if (digits.substr(0, 2) == "44") digits.replace(0, 2, "0");
  return digits.size() == 11 && digits.substr(0, 2) == "07";
}

class Safety {
 public:
  Safety(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    const model::Site& site = content_.site;
    contact(site.contact, site.keys.find("contact").value_or(site.place));
    for (const model::Post& post : content_.posts) contact(post.mailbox, post.place_of("mailbox"));
    model::each_entity(content_, [&](const model::Entity& thing) { links_of(thing); });
    model::each_entity(content_, [&](const auto& thing) {
      exemption(thing, "`" + thing.id + "`", thing.place_of("access"), thing.place_of("paragraph"), day_of(thing));
    });
    for (const model::Paper& paper : content_.papers) {
      for (const model::Attachment& each : paper.attachments)
        exemption(each, "an attachment of `" + paper.id + "`", each.place, each.place, day_of(paper));
    }
    each_short_text(content_, [&](std::string_view text, auto place) { cell(text, place); });
    for (const model::Report& report : content_.reports) {
      for (const model::Comment& comment : report.comments) links_of(comment);
    }
  }

 private:
  // The list of paragraphs is that of the day: of a paper its own, of anything else that of the site.
  std::optional<model::Date> day_of(const model::Paper& paper) const {
    const auto day = model::date_of(paper, content_);
    return day ? day : content_.site.as_at;
  }
  std::optional<model::Date> day_of(const model::Entity&) const { return content_.site.as_at; }

  // An exempt item or enclosure says by which paragraph of the law, and why that serves the public (domain.md 2.6).
  template <class Thing>
  void exemption(const Thing& thing, std::string_view name, text::Place access, text::Place paragraph, std::optional<model::Date> on) {
    if (thing.access != model::Access::exempt) return;
    if (thing.paragraph.empty() || thing.public_interest.empty()) {
      const std::string_view lacks = thing.paragraph.empty() ? "by which paragraph" : "why keeping it back serves the public";
      diagnostics_.add(Code::exempt_without_reason, access, fmt::format("{} is exempt, and does not say {}", name, lacks));
    }
    const auto list = on ? model::exempt_paragraphs(content_.site.nation, *on) : std::nullopt;
    if (thing.paragraph.empty() || !list || model::exempt_description(content_.site.nation, *on, thing.paragraph)) return;
    diagnostics_.add(Code::unknown_paragraph, paragraph,
                     fmt::format("in {} on {} the paragraphs of exempt information are {} to {}, and this says {}", content_.site.nation,
                                 on->text(), list->front().number, list->back().number, thing.paragraph));
  }

  void contact(std::string_view contact, text::Place place) {
    if (looks_like_a_person(contact)) {
      diagnostics_.add(Code::personal_contact, place, fmt::format("{} looks like a person's own mailbox", contact));
    } else if (is_mobile(contact)) {
      diagnostics_.add(Code::personal_contact, place, fmt::format("{} looks like a person's own telephone", contact));
    }
  }

  template <class Thing>
  void links_of(const Thing& thing) {
    links(thing.prose);
    for (const model::Translation& each : thing.translations) links(each.prose);
  }

  void links(const model::Prose& prose) {
    for (const model::Hole& hole : prose.holes) {
      if (hole.kind != model::Hole::Kind::link) continue;
      const std::string_view address = hole.target;
      if (address.substr(0, 7) == "mailto:") contact(address.substr(7), hole.place);
      if (address.substr(0, 4) == "tel:") contact(address.substr(4), hole.place);
    }
  }

  // A spreadsheet takes a cell that begins so for a formula.
  template <class Place>
  void cell(std::string_view text, Place place) {
    constexpr std::string_view risky = "=+-@";
    if (risky.find(text.front()) == std::string_view::npos) return;
    diagnostics_.add(Code::formula_in_text, place(),
                     fmt::format("a spreadsheet would take a text that begins with {} for a formula", text.front()));
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_safety(const Content& content, Diagnostics& diagnostics) { Safety(content, diagnostics).check(); }

}  // namespace goldthread::check
