#include "runtime/heap/collector.hpp"

namespace gossamer {

Collector::Collector(Heap& heap) : heap_(heap) {}
size_t Collector::collect_young() { return 0; }
size_t Collector::collect_full() { return 0; }

}  // namespace gossamer
