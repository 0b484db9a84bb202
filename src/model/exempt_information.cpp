#include "model/exempt_information.hpp"

#include <algorithm>
#include <array>

namespace goldthread::model {

namespace {

constexpr std::array descriptions_since_2006 = {
    std::string_view("information about an individual"),
    std::string_view("information that would show who an individual is"),
    std::string_view("financial or business affairs of a particular person or body, the council included"),
    std::string_view("consultations or negotiations on labour relations"),
    std::string_view("information covered by legal professional privilege"),
    std::string_view("a notice, order or direction that the council proposes to make"),
    std::string_view("the prevention, investigation or prosecution of crime"),
};

constexpr std::array descriptions_before = {
    std::string_view("a particular employee, applicant or office-holder of the council"),
    std::string_view("a particular employee or office-holder of a court, or an applicant to be one"),
    std::string_view("a particular occupier of, or applicant for, housing of the council"),
    std::string_view("a particular applicant for, or recipient of, a service of the council"),
    std::string_view("a particular applicant for, or recipient of, financial help from the council"),
    std::string_view("the adoption, care, fostering or education of a particular child"),
    std::string_view("financial or business affairs of a particular person other than the council"),
    std::string_view("what the council proposes to spend under a particular contract"),
    std::string_view("terms proposed in negotiating a contract"),
    std::string_view("who offered a particular tender"),
    std::string_view("consultations or negotiations on labour relations"),
    std::string_view("legal advice, and instructions to counsel"),
    std::string_view("a notice, order or direction that the council proposes to make"),
    std::string_view("the prevention, investigation or prosecution of crime"),
    std::string_view("who a protected informant is"),
};

constexpr std::array<std::string_view, 18> numbers = {"1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9",
                                                      "10", "11", "12", "13", "14", "15", "16", "17", "18"};

template <std::size_t Count>
std::vector<ExemptParagraph> listed(const std::array<std::string_view, Count>& descriptions, std::size_t first) {
  std::vector<ExemptParagraph> out;
  for (std::size_t i = 0; i < Count; ++i) out.push_back({numbers[first - 1 + i], descriptions[i]});
  return out;
}

}  // namespace

std::optional<std::vector<ExemptParagraph>> exempt_paragraphs(std::string_view nation, Date on) {
  if (nation == "england") return on >= *Date::of(2006, 3, 1) ? listed(descriptions_since_2006, 1) : listed(descriptions_before, 1);
  if (nation == "wales") return on >= *Date::of(2007, 10, 1) ? listed(descriptions_since_2006, 12) : listed(descriptions_before, 1);
  return std::nullopt;
}

std::optional<std::string_view> exempt_description(std::string_view nation, Date on, std::string_view paragraph) {
  const auto list = exempt_paragraphs(nation, on);
  if (!list) return std::nullopt;
  const auto found = std::find_if(list->begin(), list->end(), [&](const ExemptParagraph& each) { return each.number == paragraph; });
  return found == list->end() ? std::nullopt : std::optional(found->description);
}

std::string exempt_words_key(std::string_view description) {
  const auto key = [&](const auto& descriptions, std::string_view before) {
    const auto found = std::find(descriptions.begin(), descriptions.end(), description);
    if (found == descriptions.end()) return std::string();
    return std::string(before).append(numbers[static_cast<std::size_t>(found - descriptions.begin())]);
  };
  const std::string now = key(descriptions_since_2006, "exempt_");
  return now.empty() ? key(descriptions_before, "exempt_before_") : now;
}

}  // namespace goldthread::model
