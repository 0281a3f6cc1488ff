#include "runtime/errors/exception.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/types/exception_groups.hpp"
#include "tests/unit/binding/session.hpp"

using namespace session;

namespace {

Exception& pending() { return static_cast<Exception&>(*context().pending); }

// What is being handled, for as long as this lives.
struct Handling {
    explicit Handling(Value exception) { context().exceptions->handling = retain(exception); }
    ~Handling() { store(context().exceptions->handling, empty); }
};

std::string joined(std::vector<std::string> const& pieces) {
    std::string text;
    for (std::string const& piece : pieces) text += piece;
    return text;
}

}  // namespace

TEST_CASE("an exception raised while another is handled remembers it") {
    Session session;
    Owned const first = call(type_value(value_error_type), {text("first").get()});
    Handling const handling(first);
    (void)raise(type_error_type, "second");
    CHECK(pending().context_exception == first.get());
    clear_pending();
    SUBCASE("but not itself") {
        (void)raise_instance(first);
        CHECK_FALSE(pending().context_exception);
        clear_pending();
    }
}

TEST_CASE("a chain of contexts never closes to a ring") {
    Session session;
    Owned const inner = call(type_value(value_error_type), {text("inner").get()});
    Owned const outer = call(type_value(value_error_type), {text("outer").get()});
    REQUIRE(set_attribute(outer, names::__context__, inner));
    Handling const handling(outer);
    (void)raise_instance(inner);
    CHECK(pending().context_exception == outer.get());
    CHECK_FALSE(outer.get().as<Exception>().context_exception);
    clear_pending();
}

TEST_CASE("a ring that is there already is survived") {
    Session session;
    Owned const a = call(type_value(value_error_type)), b = call(type_value(value_error_type));
    REQUIRE(set_attribute(a, names::__context__, b));
    REQUIRE(set_attribute(b, names::__context__, a));
    Handling const handling(a);
    (void)raise(type_error_type, "new");
    CHECK(pending().context_exception == a.get());
    clear_pending();
    CHECK(joined(format_exception(a, none)) ==
          "ValueError\n\nDuring handling of the above exception, another exception occurred:\n\nValueError\n");
    REQUIRE(set_attribute(a, names::__context__, none));
}

TEST_CASE("error numbers choose the subclass") {
    Session session;
    (void)raise_os_error(2, text("file").get());
    CHECK(shown(empty) == "FileNotFoundError: [Errno 2] No such file or directory: 'file'");
    CHECK(shown(call(type_value(os_error_type), {Value::integer(13), text("no").get()})) ==
          "PermissionError(13, 'no')");
    CHECK(shown(call(type_value(permission_error_type), {Value::integer(2), text("no").get()})) ==
          "PermissionError(2, 'no')");
}

TEST_CASE("the value of a StopIteration is taken, other exceptions are left") {
    Session session;
    (void)raise_with(stop_iteration_type, Value::integer(7));
    auto const value = take_stop_iteration();
    REQUIRE(value);
    CHECK(value->get() == Value::integer(7));
    CHECK_FALSE(is_pending());
    (void)raise_with(stop_iteration_type, empty);
    CHECK(take_stop_iteration()->get() == none);
    (void)raise(value_error_type, "x");
    CHECK_FALSE(take_stop_iteration());
    CHECK(is_pending(value_error_type));
    clear_pending();
}

TEST_CASE("raise wants exceptions") {
    Session session;
    (void)raise_statement(Value::integer(1), empty, false);
    CHECK(shown(empty) == "TypeError: exceptions must derive from BaseException");
    (void)raise_statement(type_value(value_error_type), Value::integer(1), true);
    CHECK(shown(empty) == "TypeError: exception causes must derive from BaseException");
    (void)raise_statement(type_value(value_error_type), none, true);
    CHECK(pending().suppress_context);
    CHECK_FALSE(pending().cause);
    clear_pending();
}

TEST_CASE("a str() that fails is told, and forgotten") {
    Session session;
    Owned const odd = call(type_value(value_error_type), {type_value(value_error_type)});
    Owned const broken =
        call(type_value(unicode_decode_error_type),
             {text("c").get(), text("not bytes").get(), Value::integer(0), Value::integer(1), text("r").get()});
    CHECK_FALSE(broken);
    clear_pending();
    CHECK(joined(format_exception_only(odd)) == "ValueError: <class 'ValueError'>\n");
    CHECK_FALSE(is_pending());
}

TEST_CASE("a clause of except* takes its part of a group") {
    Session session;
    Owned const value = call(type_value(value_error_type), {Value::integer(1)});
    Owned const type = call(type_value(type_error_type), {Value::integer(2)});
    Ref<Tuple> const both = make_tuple({value.get(), type.get()});
    Owned const group = call(type_value(exception_group_type), {text("m").get(), both.value()});
    auto parts = split_for_clause(group, type_value(value_error_type));
    REQUIRE(parts);
    CHECK(shown(parts->match.release()) == "ExceptionGroup('m', [ValueError(1)])");
    CHECK(shown(parts->rest.release()) == "ExceptionGroup('m', [TypeError(2)])");
    parts = split_for_clause(value, type_value(value_error_type));
    REQUIRE(parts);
    CHECK(shown(parts->match.release()) == "ExceptionGroup('', (ValueError(1),))");
    CHECK(parts->rest.get() == none);
    SUBCASE("and what the clauses let through comes together again as it was") {
        auto again = split_for_clause(group, type_value(value_error_type));
        REQUIRE(again);
        Value const raised[] = {again->match.get(), again->rest.get()};
        CHECK(shown(combine_raised(group, raised)) == "ExceptionGroup('m', [ValueError(1), TypeError(2)])");
    }
}
