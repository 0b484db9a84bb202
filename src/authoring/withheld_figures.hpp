#pragma once
// The numbers that must not stand beside their measure and period: small and secondary figures, those under embargo, and those their
// author withheld where the rest of the content tells them (domain.md 2.6, 5). For `audit`.
//
// Of a withheld figure: its value as entered and as published, n and d, the year to date, and the year to date of later periods of
// its year; and its difference from the target, from the period before and from a year before. A number that the public
// content gives for the same period (a target, another's figure) is looked for only where its column says what it is.
#include <string>
#include <unordered_map>
#include <vector>

#include "authoring/phrase_set.hpp"
#include "disclose/held.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::authoring {

// The days that a period's label means.
struct Span {
  model::Date first;
  model::Date last;
  friend auto operator<=>(const Span&, const Span&) = default;
};

struct WithheldFigure {
  std::string part;    // of a breakdown, or empty
  std::string period;  // "2025-26 q2"
  std::string why;
  Span span;
  Span year_to_date;                        // from the year's first day to the period's last
  std::vector<model::Decimal> numbers;      // none of which may stand in a column of values
  std::vector<model::Decimal> beside;       // those of them that no public number of the period is
  std::vector<model::Decimal> alone;        // those of them that no public number of the measure is
  std::vector<model::Decimal> differences;  // in a column of differences
};

struct WithheldOfMeasure {
  std::string id;
  std::string title;
  std::string unit;
  std::vector<std::string> parts;  // ids of its breakdown, and their titles
  std::vector<WithheldFigure> figures;
};

struct WithheldFigures {
  std::vector<WithheldOfMeasure> measures;      // those with withheld figures alone
  PhraseSet names;                              // their ids, titles and questions; the owner is the place in `measures`
  std::unordered_map<PhraseHash, Span> labels;  // of every period that figures may have
  std::vector<WordHash> months;                 // words that make a number before them a day
  std::size_t count = 0;
};

// `open`: the content through the gate; `held`: what the gate said it did.
WithheldFigures withheld_figures(const model::Content& written, const model::Content& open, const disclose::Held& held,
                                 const render::Words& words);

}  // namespace goldthread::authoring
