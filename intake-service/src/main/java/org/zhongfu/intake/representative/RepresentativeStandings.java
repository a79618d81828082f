// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.NameKey;
import org.zhongfu.intake.person.PersonContact;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.RelatedFiles;
import org.zhongfu.intake.representative.RepresentativeStanding.MayApply;
import org.zhongfu.intake.representative.RepresentativeStanding.Reason;
import org.zhongfu.intake.representative.RepresentativeStanding.Refused;
import org.zhongfu.platform.security.RowEncryption;

/** Compares somebody who applied for a person with the guardians and agents that are entered for the person. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RepresentativeStandings {

    private final RepresentativeRepository representatives;
    private final PersonFiles persons;
    private final RelatedFiles files;
    private final RowEncryption encryption;

    RepresentativeStandings(
            RepresentativeRepository representatives,
            PersonFiles persons,
            RelatedFiles files,
            RowEncryption encryption) {
        this.representatives = representatives;
        this.persons = persons;
        this.files = files;
        this.encryption = encryption;
    }

    /**
     * Whether somebody may apply for a person on a day.
     *
     * @param who as they named themselves; with a number, name and number are compared, else name and phone number
     */
    public RepresentativeStanding on(LocalDate day, PersonId person, OtherPerson who, RepresentativeKind kind) {
        List<Representative> entered = representatives.of(person).stream()
                .filter(row -> row.status() != RepresentativeStatus.VOIDED && row.kind() == kind)
                .filter(row -> isSame(row, who))
                .toList();
        if (entered.isEmpty()) {
            return new Refused(Reason.NOT_ENTERED);
        }
        List<Representative> inScope = entered.stream()
                .filter(row -> row.may(RepresentativeScope.APPLY))
                .toList();
        if (inScope.isEmpty()) {
            return new Refused(Reason.OUT_OF_SCOPE);
        }
        return inScope.stream()
                .filter(row -> row.isInForceOn(day))
                .findFirst()
                .<RepresentativeStanding>map(row -> new MayApply(row.id()))
                .orElseGet(() -> new Refused(Reason.OUT_OF_PERIOD));
    }

    private boolean isSame(Representative row, OtherPerson who) {
        Optional<DocumentNumber> number = who.document();
        @Nullable PersonId file = row.representativeId();
        if (file != null) {
            PersonContact contact = persons.contactOf(file);
            return NameKey.sameLetters(contact.name(), who.name())
                    && (number.isPresent()
                            ? leadsTo(number.get(), file)
                            : who.phone().equals(contact.phone()));
        }
        @Nullable OtherPerson stored = row.other(encryption);
        if (stored == null || !NameKey.sameLetters(stored.name(), who.name())) {
            return false;
        }
        Optional<DocumentNumber> known = stored.document();
        return (number.isPresent() && known.isPresent())
                ? known.get().isSameAs(number.get())
                : stored.phone().equals(who.phone());
    }

    private boolean leadsTo(DocumentNumber number, PersonId file) {
        return files.leadsTo(number, file);
    }
}
