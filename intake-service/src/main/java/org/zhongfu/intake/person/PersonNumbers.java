// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Which file the number of an identity document leads to: one at a time. */
@ApplicationScoped
class PersonNumbers {

    private final PersonRepository persons;
    private final NamedLock namedLock;
    private final RowEncryption encryption;
    private final PersonAudit audit;

    PersonNumbers(PersonRepository persons, NamedLock namedLock, RowEncryption encryption, PersonAudit audit) {
        this.persons = persons;
        this.namedLock = namedLock;
        this.encryption = encryption;
        this.audit = audit;
    }

    /**
     * The file of a number; other requests about the number wait until this one ends.
     *
     * @param refusal action to audit, since the refusal tells that the number has files
     * @throws Problem 409 when passports of several countries have the number and the country is not stated
     */
    Optional<Person> lockAndFind(DocumentNumber number, String refusal, Caller caller) {
        String index = number.index(IdentityDocument.TABLE, encryption);
        namedLock.acquire("person", index);
        List<Person> found = persons.findByNumber(index, number.issuingCountry());
        if (found.size() > 1) {
            found.forEach(file -> audit.recordProbe(refusal, file.file(), caller));
            throw Problem.conflict(
                    "Passports of several countries have this number. State which country issued it (issuingCountry).",
                    "多个国家（地区）签发的护照使用该号码，请注明签发国家（地区）（issuingCountry）。");
        }
        return found.stream().findFirst();
    }

    /**
     * Refuses when the number of a file that is taken into use again leads to another file by now.
     *
     * @throws Problem 409
     */
    void requireFree(Person person) {
        namedLock.acquire("person", person.document().idNumberIndex());
        if (persons.isTakenByAnother(person)) {
            throw Problem.conflict(
                    "The number of this file belongs to another file by now. Find it with POST /api/v1/persons/search, and"
                            + " void or merge that one first.",
                    "该档案的证件号码已用于其他档案，请通过 POST /api/v1/persons/search 查找，并先作废或并档。");
        }
    }
}
