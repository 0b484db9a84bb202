// Papers on their way to a body: who may see them, when, and what goes with them (domain.md 1.1 to 1.5).
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "check/key_place.hpp"
#include "check/rules.hpp"
#include "check/text_place.hpp"
#include "check/words.hpp"
#include "model/paper_facts.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Date;
using model::Paper;

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// "3", "12", "A": what an appendix can be labelled.
bool is_label(std::string_view word) {
  const bool number = !word.empty() && word.size() <= 3 && std::all_of(word.begin(), word.end(), is_digit);
  return number || (word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z');
}

// The label that comes after one: B after A, 4 after 3.
std::string label_after(const std::string& label) {
  if (is_digit(label[0])) return std::to_string(std::stoi(label) + 1);
  return {static_cast<char>(label[0] + 1)};
}

// "Cabinet/Committee": letters on both sides of a stroke. "and/or" chooses no body.
bool is_choice(std::string_view text) {
  for (auto at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
    const bool between = at > 0 && at + 1 < text.size() && is_letter(text[at - 1]) && is_letter(text[at + 1]);
    if (between && !text.substr(0, at).ends_with("and")) return true;
  }
  return false;
}

// "£1,250", "250 pounds"
bool has_money(std::string_view text) {
  constexpr std::string_view pound = "£";
  for (auto at = text.find(pound); at != std::string_view::npos; at = text.find(pound, at + 1)) {
    if (at + pound.size() < text.size() && is_digit(text[at + pound.size()])) return true;
  }
  const auto pounds = text.find(" pounds");
  return pounds != std::string_view::npos && pounds > 0 && is_digit(text[pounds - 1]);
}

class Papers {
 public:
  Papers(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    for (const model::PaperTemplate& form : content_.paper_templates) {
      std::set<std::string_view> ids;
      for (const auto* headings : {&form.cover, &form.headings}) unique(*headings, ids);
    }
    for (const Paper& paper : content_.papers) {
      access(paper);
      day(paper);
      key_decision(paper);
      lead_in(paper);
      money(paper);
      clearance(paper);
      route(paper);
      labels(paper);
      citations(paper);
    }
  }

 private:
  text::Place inside(text::Place table, std::string_view key) const { return key_place(content_.sources, table, key); }

  // What a paper says under an id stands under one heading.
  void unique(const std::vector<model::TemplateHeading>& headings, std::set<std::string_view>& ids) {
    for (const model::TemplateHeading& heading : headings) {
      if (!heading.id.empty() && !ids.insert(heading.id).second) {
        diagnostics_.add(Code::duplicate_id, inside(heading.place, "id"),
                         fmt::format("two headings of this template have the id `{}`", heading.id), "Rename one of them.");
      }
      unique(heading.parts, ids);
    }
  }

  void access(const Paper& paper) {
    if (paper.keys.find("access")) return;
    diagnostics_.add(Code::paper_without_access, paper.place, fmt::format("`{}` does not say who may see it", paper.id));
  }

  void day(const Paper& paper) {
    if (!paper.meeting.empty() || !paper.date_unknown.empty()) return;
    const std::string_view lacks = paper.date ? "the meeting that it goes to" : "the day or the meeting that it goes to";
    diagnostics_.add(Code::paper_without_date, paper.place, fmt::format("`{}` does not say {}", paper.id, lacks));
  }

  // Days between the forward notice and the meeting: Local Authorities (Executive Arrangements) Regulations 2012, regulation 9.
  void key_decision(const Paper& paper) {
    constexpr int days_of_notice = 28;
    if (!paper.key_decision) return;
    if (!paper.forward_notice) {
      diagnostics_.add(Code::key_decision_without_notice, paper.place_of("key_decision"),
                       fmt::format("`{}` asks for a key decision, and does not say when it was announced", paper.id));
      return;
    }
    const auto date = model::date_of(paper, content_);
    const int days = date ? date->days_since(*paper.forward_notice) : days_of_notice;
    if (days >= days_of_notice) return;
    diagnostics_.add(Code::short_notice, paper.place_of("forward_notice"),
                     fmt::format("notice was given on {}, {} days before {}: a key decision needs {}", paper.forward_notice->text(), days,
                                 date->text(), days_of_notice));
  }

  void lead_in(const Paper& paper) {
    const model::PaperTemplate* form = model::template_of(paper, content_);
    const bool own = !paper.lead_in.empty();
    if (paper.ask.empty() || (!own && !form)) return;
    const std::string& words = own ? paper.lead_in : form->lead_in;
    if (!is_choice(words)) return;
    diagnostics_.add(Code::choice_of_bodies, own ? paper.place_of("lead_in") : paper.place_of("ask"),
                     fmt::format("the recommendations begin \"{}\", which leaves open who is asked", words));
  }

  void money(const Paper& paper) {
    for (const model::Implication& implication : paper.implications) {
      if (!implication.none || !has_money(implication.text)) continue;
      diagnostics_.add(Code::none_with_money, inside(implication.place, "text"),
                       fmt::format("`{}` says that there are none, and names a sum of money", implication.heading));
    }
  }

  void clearance(const Paper& paper) {
    const auto meeting = model::meeting_of(paper, content_);
    const auto due = meeting ? model::papers_due(content_.meetings[*meeting], content_) : std::nullopt;
    if (!due) return;
    for (const model::Clearance& clearance : paper.clearance) {
      if (!clearance.date || *clearance.date <= *due) continue;
      diagnostics_.add(Code::late_clearance, inside(clearance.place, "date"),
                       fmt::format("the {} cleared this on {}, and papers for {} had to be published by {}", clearance.role,
                                   clearance.date->text(), content_.meetings[*meeting].date->text(), due->text()));
    }
  }

  // The route leads through the paper's own body, and no stop between two known days is without one (B02).
  void route(const Paper& paper) {
    if (paper.route.empty()) return;
    const auto body = model::body_of(paper, content_);
    const auto is_own = [&](const model::RouteStop& stop) { return stop.body.id == content_.bodies[*body].id; };
    if (body && std::none_of(paper.route.begin(), paper.route.end(), is_own)) {
      diagnostics_.add(Code::route_gap, paper.place_of("route"),
                       fmt::format("the route leads past `{}`, whose meeting this paper goes to", content_.bodies[*body].id));
    }
    const auto has_day = [](const model::RouteStop& stop) { return stop.date.has_value(); };
    const auto first = std::find_if(paper.route.begin(), paper.route.end(), has_day);
    const auto last = std::find_if(paper.route.rbegin(), paper.route.rend(), has_day).base();
    for (auto stop = first; stop < last; ++stop) {
      if (has_day(*stop)) continue;
      diagnostics_.add(Code::route_gap, inside(stop->place, "body"),
                       fmt::format("the bodies before and after `{}` have a day, and it has none", stop->body.id));
    }
  }

  void labels(const Paper& paper) {
    std::string expected;
    for (const model::Attachment& attachment : paper.attachments) {
      const std::string& label = attachment.label;
      if (!is_label(label)) continue;
      if (expected.empty() || is_digit(label[0]) != is_digit(expected[0])) expected = is_digit(label[0]) ? "1" : "A";
      if (label != expected) {
        diagnostics_.add(Code::lettering_gap, inside(attachment.place, "label"),
                         fmt::format("this attachment is labelled {}, and {} comes next", label, expected));
      }
      expected = label_after(label);
    }
  }

  // "Appendix 3", "Appendices A and C": each is among the attachments.
  void citations(const Paper& paper) {
    TextPlaces places(paper.prose);
    std::set<std::string_view> told;
    enum class After { other, appendix, appendices } after = After::other;
    each_word(paper.prose.markdown, [&](const Word& word) {
      const bool one = word.text == "Appendix" || word.text == "appendix";
      const bool many = word.text == "Appendices" || word.text == "appendices";
      if (one || many) {
        after = one ? After::appendix : After::appendices;
        return;
      }
      if (after == After::other || (after == After::appendices && (word.text == "and" || word.text == "or" || word.text == "to"))) return;
      if (!is_label(word.text) || (after == After::appendix && !word.follows)) {
        after = After::other;
        return;
      }
      if (after == After::appendix) after = After::other;
      if (model::attachment_of(paper, word.text) || !told.insert(word.text).second) return;
      diagnostics_.add(Code::appendix_missing, places.at(word.offset, word.text),
                       fmt::format("the text speaks of appendix {}, which is not among the attachments", word.text));
    });
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_papers(const Content& content, Diagnostics& diagnostics) { Papers(content, diagnostics).check(); }

}  // namespace goldthread::check
