// Messages about arguments: all of them are CPython 3.13's.
#include "session.hpp"

using namespace session;

TEST_CASE("no parameters") {
    Session session;
    Ref<List> const list = make_list();
    CHECK(calling(list.value(), "clear") == "None");
    CHECK(calling(list.value(), "clear", {none}) == "TypeError: list.clear() takes no arguments (1 given)");
    CHECK(calling_with(list.value(), "clear", {}, "x", none) == "TypeError: list.clear() takes no keyword arguments");
}

TEST_CASE("exactly one") {
    Session session;
    Ref<List> const list = make_list();
    CHECK(calling(list.value(), "append") == "TypeError: list.append() takes exactly one argument (0 given)");
    CHECK(calling(list.value(), "append", {none, none}) ==
          "TypeError: list.append() takes exactly one argument (2 given)");
    CHECK(calling_with(list.value(), "append", {}, "x", none) == "TypeError: list.append() takes no keyword arguments");
}

TEST_CASE("by position only") {
    Session session;
    Ref<List> const list = make_list();
    CHECK(calling(list.value(), "pop", {none, none}) == "TypeError: pop expected at most 1 argument, got 2");
    CHECK(calling_with(list.value(), "pop", {}, "x", none) == "TypeError: list.pop() takes no keyword arguments");
    CHECK(calling(list.value(), "insert", {none}) == "TypeError: insert expected 2 arguments, got 1");
    CHECK(calling(list.value(), "index") == "TypeError: index expected at least 1 argument, got 0");
    Ref<Dict> const dict = make_dict();
    CHECK(calling(dict.value(), "get") == "TypeError: get expected at least 1 argument, got 0");
    CHECK(calling(dict.value(), "get", {none, none, none}) == "TypeError: get expected at most 2 arguments, got 3");
    CHECK(calling_with(dict.value(), "get", {}, "k", none) == "TypeError: dict.get() takes no keyword arguments");
}

TEST_CASE("with keywords") {
    Session session;
    Owned const string = text("");
    CHECK(calling_with(string.get(), "split", {}, "x", none) ==
          "TypeError: split() got an unexpected keyword argument 'x'");
    CHECK(calling(string.get(), "split", {none, none, none}) ==
          "TypeError: split() takes at most 2 arguments (3 given)");
    CHECK(calling_with(string.get(), "split", {none}, "sep", none) ==
          "TypeError: argument for split() given by name ('sep') and position (1)");
    CHECK(calling(string.get(), "replace", {string.get()}) ==
          "TypeError: replace() takes at least 2 positional arguments (1 given)");
    Ref<List> const list = make_list();
    CHECK(calling(list.value(), "sort", {none}) == "TypeError: sort() takes no positional arguments");
    CHECK(calling_with(list.value(), "sort", {}, "x", none) ==
          "TypeError: sort() got an unexpected keyword argument 'x'");
}

namespace {
Value first_of(Value a, Value, Value, Value) { return retain(a); }
constexpr Native required = function<&first_of, "required(a, b, *, c=1, d=2)">();
constexpr Native mixed = function<&first_of, "mixed(a, /, b, c=None, *, d=2)">();

std::string calling_native(Native const& native, std::vector<Value> positional,
                           std::vector<std::string> keywords = {}) {
    Ref<Object> const callee = make_native_function(native, empty);
    Ref<Tuple> names = allocate_tuple(keywords.size());
    for (size_t i = 0; i < keywords.size(); ++i) names->items[i] = retain(Value::of(intern(keywords[i])));
    auto const count = static_cast<uint32_t>(positional.size());
    for (size_t i = 0; i < keywords.size(); ++i) positional.push_back(Value::integer(static_cast<int64_t>(i)));
    return shown(call(callee.value(), Arguments{positional.data(), count, keywords.empty() ? nullptr : names.get()}));
}
}  // namespace

TEST_CASE("required ones that may be named") {
    Session session;
    CHECK(calling_native(required, {}) == "TypeError: required() missing required argument 'a' (pos 1)");
    CHECK(calling_native(required, {none}) == "TypeError: required() missing required argument 'b' (pos 2)");
    CHECK(calling_native(required, {none, none, none}) ==
          "TypeError: required() takes exactly 2 positional arguments (3 given)");
    CHECK(calling_native(required, {none, none}, {"a"}) ==
          "TypeError: argument for required() given by name ('a') and position (1)");
    CHECK(calling_native(required, {}, {"b", "a"}) == "1");
    CHECK(calling_native(required, {}, {"a", "b", "c", "d", "e"}) ==
          "TypeError: required() takes at most 4 keyword arguments (5 given)");
    CHECK(calling_native(mixed, {}, {"b"}) == "TypeError: mixed() takes at least 1 positional argument (0 given)");
    CHECK(calling_native(mixed, {none}, {"b", "a"}) == "TypeError: mixed() got an unexpected keyword argument 'a'");
    CHECK(calling_native(mixed, {none, none, none, none}) ==
          "TypeError: mixed() takes at most 3 positional arguments (4 given)");
}

TEST_CASE("types of arguments") {
    Session session;
    Owned const string = text("");
    CHECK(calling(string.get(), "removeprefix", {Value::integer(1)}) ==
          "TypeError: removeprefix() argument must be str, not int");
    CHECK(calling(string.get(), "replace", {Value::integer(1), none}) ==
          "TypeError: replace() argument 1 must be str, not int");
    Ref<List> const list = make_list();
    CHECK(calling(list.value(), "pop", {string.get()}) ==
          "TypeError: 'str' object cannot be interpreted as an integer");
}
