#pragma once
// Every computed sentence, made once for page, sheet and data, so that they cannot disagree. Each is true of the record it
// is made from and says nothing that the record does not hold.
#include "render/activity_sentences.hpp"
#include "render/counted_sentences.hpp"
#include "render/measure_headline.hpp"
#include "render/measure_reason.hpp"
#include "render/measure_travel.hpp"
#include "render/money_and_risk_sentences.hpp"
#include "render/roll_up_sentences.hpp"
#include "render/target_gap.hpp"
#include "render/variation.hpp"
