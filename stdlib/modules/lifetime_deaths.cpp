// _lifetime_deaths: watch() and census() of the package lifetime.
#include <malloc.h>

#include <algorithm>

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/lifetimes/census.hpp"
#include "runtime/lifetimes/watch.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/deque.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

Type census_type;

// Its rows are no objects, so that no census shows another.
struct Census : Object {
    Record* record;
    std::vector<CensusRow>* rows;  // all of them, sorted; owned
    size_t most;                   // so many are shown
    bool is_difference;
};

Census& census_of(Value self) { return self.as<Census>(); }
bool is_census(Value value) { return is_exactly(value, census_type); }

Value make_census(std::vector<CensusRow> rows, size_t most, bool is_difference) {
    auto* const census = TRY(allocate_instance<Census>(census_type));
    census->rows = new std::vector<CensusRow>(std::move(rows));
    census->most = most;
    census->is_difference = is_difference;
    return Value::of(census);
}

std::optional<CensusOrder> order_of(Value by) {
    if (!by) return CensusOrder::bytes;
    Str* const text = as_str(by);
    if (text && text->view() == "bytes") return CensusOrder::bytes;
    if (text && (text->view() == "count" || text->view() == "objects")) return CensusOrder::objects;
    raise(value_error_type, "by must be 'bytes' or 'count'");
    return std::nullopt;
}

std::optional<size_t> limit_of(std::optional<int64_t> most) {
    if (!most) return SIZE_MAX;
    if (*most >= 0) return static_cast<size_t>(*most);
    raise(value_error_type, "most must not be negative");
    return std::nullopt;
}

Value census(std::optional<int64_t> most, Value by) {
    auto const limit = limit_of(most);
    if (!limit) return empty;
    auto const order = order_of(by);
    if (!order) return empty;
    std::vector<CensusRow> rows = take_census();
    if (*order != CensusOrder::bytes) sort_census(rows, *order);
    return make_census(std::move(rows), *limit, false);
}

Value difference(Census& later, Value earlier, std::optional<int64_t> most, Value by) {
    if (!is_census(earlier)) return raise(type_error_type, "diff() takes a census");
    auto const limit = limit_of(most);
    if (!limit) return empty;
    auto const order = order_of(by);
    if (!order) return empty;
    std::vector<CensusRow> rows = difference_of(*later.rows, *census_of(earlier).rows);
    sort_census(rows, *order);
    return make_census(std::move(rows), most ? *limit : later.most, true);
}
Value diff_method(Value self, Value earlier, std::optional<int64_t> most, Value by) {
    return difference(census_of(self), earlier, most, by);
}
Value subtract(Value left, Value right) {
    if (!is_census(left) || !is_census(right)) return not_implemented;
    return difference(census_of(left), right, std::nullopt, empty);
}

CensusRow const* find(Census& census, Value key) {
    for (CensusRow const& row : *census.rows) {
        if (is_type(key) && row.type == &key.as<Type>() && row.name == full_name_of(key.as<Type>())) return &row;
        if (Str* const text = as_str(key); text && text->view() == row.name) return &row;
    }
    return nullptr;
}
Value numbers(int64_t objects, int64_t bytes) {
    Owned const count = make_int(objects), size = make_int(bytes);
    return make_tuple({count.get(), size.get()}).release_value();
}
// Of a class that has no instances there are none: that is no mistake.
Value get_item(Value self, Value key) {
    if (!is_type(key) && !as_str(key)) return raise(type_error_type, "a census is asked by class, or by name");
    CensusRow const* const row = find(census_of(self), key);
    return row ? numbers(row->objects, row->bytes) : numbers(0, 0);
}
std::optional<bool> contains(Value self, Value key) { return find(census_of(self), key) != nullptr; }
std::optional<int64_t> length(Value self) { return static_cast<int64_t>(census_of(self).rows->size()); }
Value iterate(Value self) {
    Census& census = census_of(self);
    Ref<List> const list = make_list();
    for (size_t i = 0; i < census.rows->size() && i < census.most; ++i) {
        CensusRow const& row = (*census.rows)[i];
        Ref<Str> const name = make_str(row.name);
        Owned const count = make_int(row.objects), size = make_int(row.bytes);
        if (!append(*list, make_tuple({name.value(), count.get(), size.get()}).release_value())) return empty;
    }
    return get_iterator(list.value());
}
Value table(Value self) {
    Census& census = census_of(self);
    return make_str(census_table(*census.rows, census.most, census.is_difference)).release_value();
}
template <int64_t CensusRow::*member> Value sum(Value self) {
    int64_t all = 0;
    for (CensusRow const& row : *census_of(self).rows) all += row.*member;
    return make_int(all);
}
Value refuse(Type&, Arguments const&) {
    return raise(type_error_type, "lifetime.census() makes a Census, the class does not");
}

Layout const census_layout = {
    .name = "census",
    .visit = [](Object&, Visitor&) {},
    .destroy = [](Object& object) { delete std::exchange(static_cast<Census&>(object).rows, nullptr); },
    .size = [](Object const&) { return sizeof(Census); },
};

constexpr Native census_methods[] = {
    method<&diff_method, "diff(earlier, *, most=None, by='bytes')">(
        "What has come and gone since an earlier census; the same as `later - earlier`."),
};
constexpr Member census_members[] = {
    {"objects", sum<&CensusRow::objects>, nullptr, "How many objects there are in all."},
    {"bytes", sum<&CensusRow::bytes>, nullptr, "How many bytes they take in all."},
};

void define_census() {
    TypeDefinition type;
    type.name = "Census";
    type.module = "lifetime";
    type.doc = "Live objects and their bytes by class.\n\nstr() is a table; census[cls] (or a class's name) is (count, "
               "bytes); iterating gives (name, count, bytes).";
    type.layout = &census_layout;
    type.size = sizeof(Census);
    type.record_offset = offsetof(Census, record);
    type.slots.make = refuse;
    type.slots.repr = table;
    type.slots.get_item = get_item;
    type.slots.contains = contains;
    type.slots.length = length;
    type.slots.iterate = iterate;
    type.slots.binary[static_cast<size_t>(BinaryOperator::subtract)] = subtract;
    type.methods = census_methods;
    type.members = census_members;
    define_type(census_type, type);
    leave_out_of_census(census_type);
    leave_out_of_census(watch_type);
    know_outside_bytes(deque_layout, [](Object const& object) {
        Value* const ring = static_cast<Deque const&>(object).ring;
        return ring ? malloc_usable_size(ring) : 0;
    });
}
FurtherTypes const further_types{define_census};

Value watch(Value object, Value callback, Value file) {
    return make_watch(object, callback ? callback : none, file ? file : none).release_value();
}

constexpr Native functions[] = {
    function<&watch, "watch(object, callback=None, *, file=None)">(
        "Tell when the object dies, and which line of source dropped the last reference.\n\nThe sentence is written to "
        "the file (standard error, if there is no callback);\nthe callback gets the Watch that this returns."),
    function<&census, "census(*, most=None, by='bytes')">(
        "Count the live objects and their bytes by class.\n\n`most`: so many classes are shown; `by`: 'bytes' or "
        "'count', which come first."),
};

}  // namespace

extern NativeModule const lifetime_deaths_module;
NativeModule const lifetime_deaths_module{"_lifetime_deaths", [](Module& module) {
                                              add_functions(*module.dict, functions, intern("lifetime"));
                                              put(*module.dict, intern("Watch"), Value::of(&watch_type));
                                              put(*module.dict, intern("Census"), Value::of(&census_type));
                                              return true;
                                          }};

}  // namespace gossamer
