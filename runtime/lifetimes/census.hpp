// How many objects live, and how many bytes they take, by class.
//
// Counted is what is on the heap, with what an object owns outside of it where that is known: tables of lists, dicts
// and sets, memory of bytearrays, frames of generators. No program code runs meanwhile, nothing is touched, and a
// census is no object that another one would count.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "runtime/object/type.hpp"

namespace gossamer {

struct CensusRow {
    Type const* type;  // only to be compared: the class may have died since
    std::string name;  // with its module, unless that is builtins or __main__
    int64_t objects = 0, bytes = 0;
};

std::vector<CensusRow> take_census();
// What has come (and, below zero, gone) between two of them, by class and name; classes without a change are left out.
std::vector<CensusRow> difference_of(std::vector<CensusRow> const& later, std::vector<CensusRow> const& earlier);

enum class CensusOrder : uint8_t { bytes, objects };
// The most first (in a difference: the greatest change, up or down); of equal ones in the order of names.
void sort_census(std::vector<CensusRow>& rows, CensusOrder order);
// A table, of no more than `most` classes. `is_difference`: numbers have a sign.
std::string census_table(std::vector<CensusRow> const& rows, size_t most, bool is_difference);

// The class's name as the census and the chronicle show it.
std::string full_name_of(Type const& type);
// For layouts that later layers know: how many bytes an object owns outside of the heap. Said once, at the start.
void know_outside_bytes(Layout const& layout, size_t (*bytes)(Object const& object));
// Instances of this class are not counted.
void leave_out_of_census(Type const& type);

}  // namespace gossamer
