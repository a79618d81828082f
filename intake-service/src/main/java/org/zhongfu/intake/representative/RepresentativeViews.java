// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.Masks;
import org.zhongfu.intake.person.PersonContact;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.PersonViews;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.intake.representative.RepresentativeView.RepresentativeIdentity;
import org.zhongfu.intake.representative.RepresentativeView.RepresentativeState;
import org.zhongfu.intake.representative.RepresentativeView.RepresentativeTerm;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;

/** Makes the views of representatives: masked as persons are. */
@ApplicationScoped
class RepresentativeViews {

    private final PersonFiles persons;
    private final RowEncryption encryption;
    private final InstantSource clock;

    RepresentativeViews(PersonFiles persons, RowEncryption encryption, InstantSource clock) {
        this.persons = persons;
        this.encryption = encryption;
        this.clock = clock;
    }

    RepresentativeView of(Representative row, Caller caller) {
        boolean full = PersonViews.seesFullNames(caller);
        LocalDate today = Zones.dayOf(clock.instant());
        return new RepresentativeView(
                row.id(),
                row.revision(),
                row.personId(),
                identity(row, full),
                row.kind(),
                row.relation(),
                row.scopes(),
                new RepresentativeTerm(row.validFrom(), row.validUntil(), row.lastDay(), row.isInForceOn(today)),
                full ? row.document(encryption) : null,
                new RepresentativeState(row.status(), row.reasonCode(), full ? row.note(encryption) : null),
                RecordTimes.of(row.provenance()));
    }

    private RepresentativeIdentity identity(Representative row, boolean full) {
        @Nullable PersonId file = row.representativeId();
        if (file != null) {
            PersonContact contact = persons.contactOf(file);
            return new RepresentativeIdentity(file, name(contact.name(), full), phone(contact.phone()), null, null);
        }
        OtherPerson other = Objects.requireNonNull(row.other(encryption));
        @Nullable DocumentNumber number = other.document().orElse(null);
        return new RepresentativeIdentity(
                null,
                name(other.name(), full),
                phone(other.phone()),
                number == null ? null : number.type(),
                number == null ? null : number.masked());
    }

    private static String name(String name, boolean full) {
        return full ? name : Masks.name(name);
    }

    private static @Nullable String phone(@Nullable String phone) {
        return phone == null ? null : Masks.phone(phone);
    }
}
