// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.sample.SampleEvent;
import org.zhongfu.platform.messaging.sample.TestDatabase;
import org.zhongfu.platform.messaging.sample.ThingId;

/** Appends sample events to an outbox; a key is one aggregate. */
final class Appending {

    private final TestDatabase database;
    private final InstantSource clock;
    private final Outbox outbox;

    Appending(TestDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        outbox = new Outbox(database.source(), clock, () -> {});
    }

    /** The aggregate of a key. */
    static ThingId thing(String key) {
        return ThingId.of(key);
    }

    /** Appends to the transaction of this thread. */
    void append(String key, long version, @Nullable String note) {
        outbox.append(new SampleEvent.Added(thing(key), version, key, 1, note, clock.instant()));
    }

    /** Appends and commits. */
    void commit(String key, long version, @Nullable String note) throws Exception {
        database.inNew(() -> {
            append(key, version, note);
            return key;
        });
    }

    /** Appends and commits. */
    void commit(String key, long version) throws Exception {
        commit(key, version, null);
    }
}
