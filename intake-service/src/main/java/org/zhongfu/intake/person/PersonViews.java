// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.intake.Ages;
import org.zhongfu.intake.person.PersonView.DeathView;
import org.zhongfu.intake.person.PersonView.Document;
import org.zhongfu.intake.person.PersonView.FileState;
import org.zhongfu.intake.person.PersonView.Residence;
import org.zhongfu.intake.person.PersonView.VoidView;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;

/** Makes the views of persons: names and birth dates in full only for callers who may see them. */
@ApplicationScoped
public class PersonViews {

    static final List<String> FULL_NAME_ROLES = Visibility.ROLES_IN_FULL;

    private final RowEncryption encryption;
    private final InstantSource clock;

    PersonViews(RowEncryption encryption, InstantSource clock) {
        this.encryption = encryption;
        this.clock = clock;
    }

    /** True for a caller who reads names and birth dates in full. */
    public static boolean seesFullNames(Caller caller) {
        return Visibility.readsInFull(caller);
    }

    /** Groups follow from evidence, which an agency did not send: it learns nothing of them. */
    private static boolean seesGroups(Caller caller) {
        return seesFullNames(caller) || caller.isAnyOf(Roles.SOCIAL_WORKER, Roles.COORDINATOR);
    }

    PersonView of(Person person, Caller caller) {
        boolean full = seesFullNames(caller);
        @Nullable String phone = person.phone(encryption);
        return new PersonView(
                person.id(),
                person.revision(),
                full ? person.name() : Masks.name(person.name()),
                document(person, full),
                phone == null ? null : Masks.phone(phone),
                person.birth().sex(),
                full ? person.birth().birthDate() : null,
                age(person),
                residence(person, full),
                seesGroups(caller) ? person.memberships() : List.of(),
                state(person, full),
                RecordTimes.of(person.provenance()));
    }

    private Residence residence(Person person, boolean full) {
        if (!full) {
            return new Residence(person.areaCode(), person.coarsePlace(), null, null, null);
        }
        UUID id = person.id().value();
        HomeVisit visit = person.homeVisit();
        EmergencyContact contact = visit.emergencyContact(id, encryption);
        return new Residence(
                person.areaCode(),
                person.coarsePlace(),
                visit.entranceNote(id, encryption),
                visit.hazards(id, encryption),
                contact == null ? null : contact.withMaskedPhone());
    }

    private int age(Person person) {
        DeathRecord death = person.lifecycle().death();
        return Ages.on(
                death == null ? Zones.dayOf(clock.instant()) : death.diedOn(),
                person.birth().birthDate());
    }

    private Document document(Person person, boolean full) {
        DocumentNumber number = person.idNumber(encryption);
        return new Document(number.type(), number.masked(), full ? number.issuingCountry() : null);
    }

    private FileState state(Person person, boolean full) {
        FileLifecycle lifecycle = person.lifecycle();
        if (!full) {
            return new FileState(lifecycle.status(), null, null);
        }
        UUID id = person.id().value();
        DeathRecord death = lifecycle.death();
        VoidRecord voiding = lifecycle.voiding();
        return new FileState(
                lifecycle.status(),
                death == null ? null : new DeathView(death.diedOn(), death.source(), death.note(id, encryption)),
                voiding == null ? null : new VoidView(voiding.reason(), voiding.explanation(id, encryption)));
    }
}
