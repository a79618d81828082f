// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.Masks;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.PersonReadAudit;
import org.zhongfu.intake.person.PersonReadAudit.Read;
import org.zhongfu.intake.person.PersonView;
import org.zhongfu.intake.person.PersonViews;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;

/** Entries with the names of their persons, as a caller reads names. */
@ApplicationScoped
class SurveyNames {

    private final PersonFiles persons;
    private final PersonReadAudit reads;
    private final RowEncryption encryption;

    SurveyNames(PersonFiles persons, PersonReadAudit reads, RowEncryption encryption) {
        this.persons = persons;
        this.reads = reads;
        this.encryption = encryption;
    }

    /** The views of entries that the caller may see, in their order. */
    @Transactional(TxType.MANDATORY)
    List<SurveyEntryView> views(List<SurveyEntry> entries, Caller caller) {
        List<PersonId> ids = new ArrayList<>();
        for (SurveyEntry entry : entries) {
            PersonId person = entry.personId();
            if (person != null) {
                ids.add(person);
            }
        }
        Map<PersonId, PersonView> files =
                SurveyEntryRepository.isByArea(caller) ? persons.viewsInArea(ids, caller) : persons.views(ids, caller);
        reads.recordList(Read.PERSON_READ, caller, files.keySet());
        return entries.stream()
                .map(entry -> entry.view(name(entry, files, caller), encryption))
                .toList();
    }

    SurveyEntryView view(SurveyEntry entry, Caller caller) {
        return views(List.of(entry), caller).getFirst();
    }

    private @Nullable String name(SurveyEntry entry, Map<PersonId, PersonView> files, Caller caller) {
        PersonId person = entry.personId();
        if (person != null) {
            PersonView file = files.get(person);
            return file == null ? null : file.name();
        }
        String name = entry.name(encryption);
        return name == null || PersonViews.seesFullNames(caller) ? name : Masks.name(name);
    }
}
