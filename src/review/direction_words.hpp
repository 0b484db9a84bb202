#pragma once
// What a sentence asserts of the way something went: that it got better, or worse (domain.md 2.4: a comment that says
// "improved" when the direction is worsening). Only assertions of past and present count. The words:
//   better: improved, improving, an improvement, better       worse: worsened, worsening, worse, deteriorated,
//   deteriorating, a deterioration, fell or fallen behind, slipped back
// Not counted: after a denial ("not", "no", "hardly"); after a wish, a plan or a condition ("will", "should", "hope", "aim",
// "if", "until"); with an object ("improved the lorries"), as an adjective ("an improved service", "better homes"), in the
// passive ("was improved"); "better than" a plan, a forecast or others; what had been ("had improved").
#include <cstddef>
#include <string_view>
#include <vector>

#include "review/sentences.hpp"

namespace goldthread::review {

enum class Went { better, worse };
// What the sentence compares with, where it says so: "last quarter", "a year ago".
enum class Against { unsaid, last_period, last_year };

struct Assertion {
  Went went;
  Against against;
  std::size_t offset;     // in the text
  std::string_view word;  // as it stands there
};

std::vector<Assertion> assertions_in(const Sentence& sentence);

// Whether a sentence begins with a subject that means the whole, "Performance", "The figure", "It", "We", or with the
// assertion itself, "Improved again".
bool begins_generally(const Sentence& sentence);

}  // namespace goldthread::review
