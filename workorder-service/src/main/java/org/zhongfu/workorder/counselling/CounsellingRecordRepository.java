// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.zhongfu.contracts.id.CounsellingRecordId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;

/** The sealed records. */
@ApplicationScoped
class CounsellingRecordRepository implements Records<CounsellingRecord> {

    private static final String CONTENT = "counselling_record.content";

    private final RowEncryption encryption;

    CounsellingRecordRepository(RowEncryption encryption) {
        this.encryption = encryption;
    }

    /** The record of a visit that this person wrote. */
    Optional<CounsellingRecord> findByAuthor(VisitId visit, String author) {
        return find("visitId = ?1 and provenance.createdBy = ?2", visit.value(), author)
                .firstResultOptional();
    }

    /** True when the visit has a record. */
    boolean exists(VisitId visit) {
        return count("visitId = ?1", visit.value()) > 0;
    }

    String encrypt(CounsellingRecordId id, String content) {
        return encryption.encrypt(CONTENT, id.value(), content);
    }

    String content(CounsellingRecord written) {
        return encryption.decrypt(CONTENT, written.id().value(), written.encryptedContent());
    }
}
