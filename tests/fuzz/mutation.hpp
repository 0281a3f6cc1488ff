// Makes a new program of known ones, by small changes that leave most of it sensible.
#pragma once

#include <random>
#include <string>
#include <vector>

namespace gossamer::tests {

using Random = std::mt19937_64;

// One to four changes to one of the programs: words dropped, doubled, swapped, taken from another program, or replaced
// by a value at the edge of something; lines moved, or brought in from another program. `programs` is not empty.
std::string mutate(std::vector<std::string> const& programs, Random& random);

}  // namespace gossamer::tests
