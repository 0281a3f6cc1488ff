#include "runtime/lifetimes/census.hpp"

#include <fmt/format.h>
#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

#include "runtime/core/dict.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/generator_parts.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/set.hpp"

namespace gossamer {

namespace {

size_t usable(void const* memory) { return memory ? malloc_usable_size(const_cast<void*>(memory)) : 0; }

using OutsideBytes = std::unordered_map<Layout const*, size_t (*)(Object const&)>;

OutsideBytes known_layouts() {
    OutsideBytes known;
    known[&list_layout] = [](Object const& object) { return usable(static_cast<List const&>(object).items); };
    known[&dict_layout] = [](Object const& object) { return usable(static_cast<Dict const&>(object).entries); };
    known[set_type.root.layout] = [](Object const& object) {
        auto const& set = static_cast<Set const&>(object);
        return set.table == set.small ? 0 : usable(set.table);
    };
    known[&str_layout] = [](Object const& object) { return usable(static_cast<Str const&>(object).breadcrumbs); };
    known[bytearray_type.root.layout] = [](Object const& object) {
        auto const& array = static_cast<ByteArray const&>(object);
        return array.data ? usable(array.data - array.offset) : 0;
    };
    known[&generator_layout] = [](Object const& object) { return usable(static_cast<Generator const&>(object).frame); };
    known[&frame_layout] = [](Object const& object) { return usable(static_cast<FrameObject const&>(object).ended); };
    return known;
}
OutsideBytes& outside_bytes() {
    static OutsideBytes known = known_layouts();
    return known;
}
std::vector<Type const*>& left_out() {
    static std::vector<Type const*> types;
    return types;
}

size_t bytes_of(Object& object, OutsideBytes const& outside) {
    size_t bytes = Heap::bytes_of(object);
    if (auto const known = outside.find(&layout_of(object)); known != outside.end()) bytes += known->second(object);
    if (record_of(object)) bytes += sizeof(Record);
    return bytes;
}

int64_t measure(CensusRow const& row, CensusOrder order) {
    return std::abs(order == CensusOrder::bytes ? row.bytes : row.objects);
}

}  // namespace

void know_outside_bytes(Layout const& layout, size_t (*bytes)(Object const& object)) {
    outside_bytes()[&layout] = bytes;
}
void leave_out_of_census(Type const& type) { left_out().push_back(&type); }

std::string full_name_of(Type const& type) {
    std::string_view module = type.module_name ? type.module_name : "";
    Value const own = type.is_heap() && type.dict ? get(*type.dict, names::__module__) : empty;
    if (Str* const text = own ? as_str(own) : nullptr) module = text->view();
    Str* const qualified = type.qualified_name ? as_str(type.qualified_name) : nullptr;
    std::string const name = qualified ? std::string(qualified->view()) : type.name_text();
    bool const is_plain = module.empty() || module == "builtins" || module == "__main__";
    return is_plain ? name : fmt::format("{}.{}", module, name);
}

std::vector<CensusRow> take_census() {
    std::unordered_map<Type const*, CensusRow> rows;
    OutsideBytes const& outside = outside_bytes();
    auto const& omitted = left_out();
    heap().for_each_object([&](Object* object) {
        Type const& type = type_of(*object);
        if (std::find(omitted.begin(), omitted.end(), &type) != omitted.end()) return;
        CensusRow& row = rows[&type];
        ++row.objects;
        row.bytes += static_cast<int64_t>(bytes_of(*object, outside));
    });
    std::vector<CensusRow> all;
    for (auto& [type, row] : rows) {
        row.type = type;
        row.name = full_name_of(*type);
        all.push_back(std::move(row));
    }
    sort_census(all, CensusOrder::bytes);
    return all;
}

std::vector<CensusRow> difference_of(std::vector<CensusRow> const& later, std::vector<CensusRow> const& earlier) {
    std::map<std::pair<Type const*, std::string>, CensusRow> rows;
    for (CensusRow const& row : later) rows[{row.type, row.name}] = row;
    for (CensusRow const& row : earlier) {
        auto [place, is_new] = rows.try_emplace({row.type, row.name}, CensusRow{row.type, row.name});
        place->second.objects -= row.objects;
        place->second.bytes -= row.bytes;
    }
    std::vector<CensusRow> changed;
    for (auto& [key, row] : rows)
        if (row.objects || row.bytes) changed.push_back(std::move(row));
    sort_census(changed, CensusOrder::bytes);
    return changed;
}

void sort_census(std::vector<CensusRow>& rows, CensusOrder order) {
    std::sort(rows.begin(), rows.end(), [order](CensusRow const& a, CensusRow const& b) {
        int64_t const left = measure(a, order), right = measure(b, order);
        return left != right ? left > right : a.name < b.name;
    });
}

std::string census_table(std::vector<CensusRow> const& rows, size_t most, bool is_difference) {
    auto const line = [&](int64_t objects, int64_t bytes, std::string_view name) {
        return is_difference ? fmt::format("{:>+10}  {:>+13}  {}\n", objects, bytes, name)
                             : fmt::format("{:>10}  {:>13}  {}\n", objects, bytes, name);
    };
    std::string text = fmt::format("{:>10}  {:>13}  class\n", "objects", "bytes");
    int64_t objects = 0, bytes = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        objects += rows[i].objects;
        bytes += rows[i].bytes;
        if (i < most) text += line(rows[i].objects, rows[i].bytes, rows[i].name);
    }
    size_t const hidden = rows.size() - std::min(rows.size(), most);
    std::string const among =
        hidden ? fmt::format("in all, with {} more class{}", hidden, hidden == 1 ? "" : "es") : std::string("in all");
    text += line(objects, bytes, among);
    text.pop_back();
    return text;
}

}  // namespace gossamer
