// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.PersonContact;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;

/** Whom those who visit a person may call. */
@ApplicationScoped
public class RepresentativeContacts {

    private static final int MOST = 20;

    private final RepresentativeRepository representatives;
    private final PersonFiles persons;
    private final RowEncryption encryption;
    private final InstantSource clock;

    RepresentativeContacts(
            RepresentativeRepository representatives,
            PersonFiles persons,
            RowEncryption encryption,
            InstantSource clock) {
        this.representatives = representatives;
        this.persons = persons;
        this.encryption = encryption;
        this.clock = clock;
    }

    /** Those in force today who are told of visits. The method that calls this one has checked the right to read them. */
    @Transactional(TxType.MANDATORY)
    public List<RepresentativeContact> toldOfVisits(PersonId person) {
        LocalDate today = Zones.dayOf(clock.instant());
        return representatives.of(person).stream()
                .filter(row -> row.isInForceOn(today) && row.may(RepresentativeScope.VISIT_NOTICES))
                .limit(MOST)
                .map(this::contact)
                .toList();
    }

    private RepresentativeContact contact(Representative row) {
        @Nullable PersonId file = row.representativeId();
        if (file == null) {
            OtherPerson other = Objects.requireNonNull(row.other(encryption));
            return new RepresentativeContact(row.kind(), row.relation(), other.name(), other.phone());
        }
        PersonContact contact = persons.contactOf(file);
        return new RepresentativeContact(row.kind(), row.relation(), contact.name(), contact.phone());
    }
}
