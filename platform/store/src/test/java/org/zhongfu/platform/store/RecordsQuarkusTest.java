// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

@QuarkusTest
class RecordsQuarkusTest {

    private static final Instant WHEN = Instant.parse("2026-11-23T01:00:00Z");

    @Inject
    Things things;

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        String area = "652301001";
        List<UUID> kept = IntStream.range(0, 5)
                .mapToObj(i -> keep(area, "thing " + i, null).id())
                .toList();

        Page<UUID> first = page(area, PageQuery.parse("3", null));
        Page<UUID> second = page(area, PageQuery.parse("3", first.next()));

        assertThat(first.items()).isEqualTo(kept.subList(0, 3));
        assertThat(second.items()).isEqualTo(kept.subList(3, 5));
        assertThat(second.next()).isNull();
    }

    @Test
    void oneRecordIsFoundWithinWhatTheCallerMaySee() {
        UUID id = keep("652301002", "mine", null).id();
        Criteria here = Criteria.ofOne(id).within(AreaScope.of("652301"));
        Criteria elsewhere = Criteria.ofOne(id).within(AreaScope.of("652302"));

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(things.findOne(here)).map(Thing::name).contains("mine");
            assertThat(things.lockOne(here)).map(Thing::name).contains("mine");
            assertThat(things.findOne(elsewhere)).isEmpty();
            assertThat(things.lockOne(elsewhere)).isEmpty();
        });
    }

    @Test
    void aRecordIsFoundByTheReferenceOfItsCreatorAlone() {
        UUID id = keep("652301003", "sent once", "ref-1").id();

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(things.findByReference("maker", "ref-1")).map(Thing::id).contains(id);
            assertThat(things.findByReference("another", "ref-1")).isEmpty();
            assertThat(things.findByReference("maker", "ref-2")).isEmpty();
        });
    }

    @Test
    void provenanceIsKeptWithTheRecord() {
        UUID id = keep("652301005", "kept", "ref-4").id();

        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(things.findById(id).provenance())
                        .isEqualTo(new Provenance(WHEN, WHEN, false, null, "maker", "ref-4", null)));
    }

    private Page<UUID> page(String area, PageQuery query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Page.of(things.page(Criteria.of(query).inArea(area)), query, Thing::id, Thing::id));
    }

    private Thing keep(String area, String name, @Nullable String reference) {
        Thing thing = thing(area, name, reference);
        QuarkusTransaction.requiringNew().run(() -> things.persist(thing));
        return thing;
    }

    private static Thing thing(String area, String name, @Nullable String reference) {
        Occurrence when = new Occurrence(WHEN, WHEN, false, null);
        return new Thing(UuidV7.next(), area, name, Provenance.of(when, "maker", reference, null));
    }
}
