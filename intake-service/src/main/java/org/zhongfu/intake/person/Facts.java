// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;

/** Gathers what is known of a person: as a snapshot for rules, and as a view for a reader. */
@ApplicationScoped
public class Facts {

    private final List<EligibilityFactSource> sources;
    private final Outbox outbox;
    private final RowEncryption encryption;
    private final InstantSource clock;

    Facts(@All List<EligibilityFactSource> sources, Outbox outbox, RowEncryption encryption, InstantSource clock) {
        this.sources = List.copyOf(sources);
        this.outbox = outbox;
        this.encryption = encryption;
        this.clock = clock;
    }

    /** Results of all instruments, oldest first. */
    public List<InstrumentLevel> levelsOf(UUID personId) {
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
                Ages.on(today, person.birthDate()),
                Ages.nextChange(today, person.birthDate()),
                person.memberships(),
                levelsOf(person.id()),
                sources.stream()
                        .flatMap(source -> source.preferencesOf(person.id()).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                person.coarsePlace(),
                occurredAt));
    }

    PersonView view(Person person, Caller caller) {
        boolean whole = seesWholeNames(caller);
        @Nullable String phone = person.phone(encryption);
        return new PersonView(
                person.id(),
                person.revision(),
                whole ? person.name() : Masks.name(person.name()),
                person.idNumber(encryption).masked(),
                phone == null ? null : Masks.phone(phone),
                person.sex(),
                whole ? person.birthDate() : null,
                Ages.on(Zones.dayOf(clock.instant()), person.birthDate()),
                person.areaCode(),
                person.coarsePlace(),
                person.memberships(),
                person.provenance().occurredAt(),
                person.provenance().recordedAt(),
                person.provenance().backfilled());
    }

    /** Officers and community agents work with whole names; their area already bounds what they see. */
    public static boolean seesWholeNames(Caller caller) {
        return caller.isAnyOf(
                Roles.COMMUNITY_AGENT, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER);
    }
}
