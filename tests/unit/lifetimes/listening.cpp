#include <optional>
#include <unordered_map>

#include "runtime/heap/collector.hpp"
#include "runtime/heap/death.hpp"
#include "runtime/lifetimes/watch.hpp"
#include "tests/unit/binding/session.hpp"

using namespace session;

namespace {

// Every birth and death, by address: 1 alive, 0 dead.
std::unordered_map<Object*, int> heard;
int births = 0, deaths = 0, last_references = 0, mistakes = 0;

void hear_birth(Object* object) {
    mistakes += heard[object]++ != 0;
    ++births;
    object->flags |= is_watched;
}
void hear(Object* object, DeathEvent event) {
    if (event == DeathEvent::last_reference) ++last_references;
    if (event != DeathEvent::death) return;
    mistakes += heard[object]-- != 1;
    ++deaths;
}

struct Listening {
    DeathHooks const rites = death_hooks;
    Listening() {
        heard.clear();
        births = deaths = last_references = mistakes = 0;
        death_hooks.tell = hear;
        heap().listen_to_births(hear_birth);
    }
    ~Listening() {
        heap().listen_to_births(nullptr);
        death_hooks = rites;
    }
};

}  // namespace

TEST_CASE("each birth and each death is heard once") {
    Session session;
    size_t const before = heap().live_objects();
    {
        Listening const listening;
        for (int round = 0; round < 100; ++round) {
            Ref<List> const outer = make_list();
            for (int i = 0; i < 10; ++i) CHECK(append(*outer, make_list().release_value()));
            if (round % 2) CHECK(append(*outer, retain(outer.value())));  // a cycle
            heap().collector().collect_for_stress();
        }
        heap().collector().collect_full();
        CHECK(births == 1100);
        CHECK(deaths == 1100);
        CHECK(last_references == 1100);
        CHECK(mistakes == 0);
    }
    Ref<List> const unheard = make_list();
    CHECK(births == 1100);
    CHECK(heap().live_objects() == before + 1);
}

TEST_CASE("listening does not change when a collection is due") {
    Session session;
    Listening const listening;
    context().safe_point_reasons = context().safe_point_reasons & ~static_cast<uint32_t>(collection_due);
    std::vector<Ref<List>> lists;
    for (int i = 0; i < 100; ++i) lists.push_back(make_list());
    CHECK_FALSE(bool(context().safe_point_reasons & collection_due));
    heap().collector().set_threshold(0, 50);
    lists.push_back(make_list());
    CHECK(bool(context().safe_point_reasons & collection_due));
}

TEST_CASE("a watch holds nothing, and goes when it has told") {
    Session session;
    size_t const before = heap().live_objects();
    {
        std::optional<Ref<List>> list = make_list();
        Ref<Watch> const watch = make_watch(list->value(), none, none);
        REQUIRE(bool(watch));
        CHECK((*list)->count == 1);
        CHECK(watch->count == 2);
        Ref<List> const other = make_list();
        Ref<Watch> const second = make_watch(other.value(), none, none);
        CHECK(lifetimes().watches.size() == 2);
        forget_watches();
        CHECK(lifetimes().watches.empty());
        CHECK(watch->count == 1);
        list.reset();
    }
    CHECK(heap().live_objects() == before);
}
