#pragma once
// Takes a value out of what was released (domain.md 2.7): the one thing that changes a released file. The figure is blanked with
// everything that was worked out from it or said of it, and the fact is kept: when, why, by whom, and which edition it was before.
#include <optional>
#include <string>
#include <vector>

#include "model/content.hpp"

namespace goldthread::authoring {

struct WithdrawalRequest {
  std::string report;
  std::string item;  // a measure
  std::string period;
  std::string why;
  std::string by;  // a post; empty: the measure's owner
};

struct WithdrawalResult {
  std::vector<std::string> changed;  // the reports whose files are to be written again
  std::string wrong;                 // what is wrong with the request; empty where nothing is
};

// Changes the content's released reports, each that has the figure.
WithdrawalResult withdraw(model::Content& content, const WithdrawalRequest& request);

}  // namespace goldthread::authoring
