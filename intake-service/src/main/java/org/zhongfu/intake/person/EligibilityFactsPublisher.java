// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.Ages;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;

/** Publishes the facts about a person that eligibility rules read, as a snapshot with a version of its own. */
@ApplicationScoped
public class EligibilityFactsPublisher {

    private final List<EligibilityFactSource> sources;
    private final Outbox outbox;
    private final InstantSource clock;

    EligibilityFactsPublisher(@All List<EligibilityFactSource> sources, Outbox outbox, InstantSource clock) {
        this.sources = List.copyOf(sources);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Results of all instruments, oldest first. */
    public List<InstrumentLevel> levelsOf(PersonId personId) {
        return sources.stream()
                .flatMap(source -> source.levelsOf(personId).stream())
                .toList();
    }

    void publish(Person person, Instant occurredAt) {
        LocalDate today = Zones.dayOf(clock.instant());
        outbox.append(new EligibilityFacts(
                person.id(),
                person.nextFactsVersion(),
                person.areaCode(),
                Ages.on(today, person.birth().birthDate()),
                Ages.nextChange(today, person.birth().birthDate()),
                person.memberships(),
                levelsOf(person.id()),
                preferencesOf(person.id()),
                person.coarsePlace(),
                occurredAt,
                Ages.isLeapDay(person.birth().birthDate()) ? true : null));
    }

    private List<String> preferencesOf(PersonId personId) {
        return sources.stream()
                .flatMap(source -> source.preferencesOf(personId).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
