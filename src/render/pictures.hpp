#pragma once
// Pictures that are not of one measure's figures.
#include "render/thread_picture.hpp"
#include "render/tier_picture.hpp"
#include "render/timeline.hpp"
