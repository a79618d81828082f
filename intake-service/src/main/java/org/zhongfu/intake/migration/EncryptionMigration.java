// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.migration;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.encryption.PlainColumns;
import org.zhongfu.platform.security.RowEncryption;

/**
 * Encrypts what was stored in plain text before: what evidence says, answers of assessments, and why decisions were made. The SQL
 * migration before it adds the columns, the one after it requires that the plain ones stay empty.
 */
@SuppressWarnings("InlineFormatString") // A statement is easier to read by itself.
final class EncryptionMigration implements JavaMigration {

    private static final String EVIDENCE = """
            select id, cast(jsonb_strip_nulls(jsonb_build_object(
                'assistanceCategory', assistance_category, 'disabilityType', disability_type,
                'disabilityLevel', disability_level, 'livingAlone', living_alone, 'issuer', issuer)) as text) as value
            from %s where issuer is not null
            """;
    private static final String EVIDENCE_ENCRYPTED = """
            update %s set details_sealed = :encrypted, assistance_category = null, disability_type = null,
                disability_level = null, living_alone = null, issuer = null
            where id = :id
            """;
    private static final String ANSWERS = """
            select a.id, cast(coalesce(
                (select jsonb_object_agg(w.item, w.answer) from assessment_answer w where w.assessment_id = a.id),
                jsonb_build_object()) as text) as value
            from assessment a where a.answers_sealed is null
            """;
    private static final String ANSWERS_ENCRYPTED =
            "update assessment set answers_sealed = :encrypted, computation = null where id = :id";

    private final RowEncryption encryption;

    EncryptionMigration(RowEncryption encryption) {
        this.encryption = encryption;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1.231");
    }

    @Override
    public String getDescription() {
        return "health data and reasons encrypted";
    }

    /** None: each run encrypts with other random values. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        PlainColumns.encrypt(context.getConnection(), encryption, EncryptionMigration::encrypt);
    }

    private static void encrypt(PlainColumns columns) {
        for (String table : new String[] {"evidence", "evidence_version"}) {
            columns.encrypt(EVIDENCE.formatted(table), EVIDENCE_ENCRYPTED.formatted(table), table + ".details");
        }
        columns.encrypt(ANSWERS, ANSWERS_ENCRYPTED, "assessment.answers");
        columns.encrypt("application", "reason");
        columns.encrypt("need", "reason");
        columns.encrypt("stage_clock", "prolong_reason");
        columns.encrypt("person_merge", "reason");
        columns.encrypt("person_merge", "decision_reason");
        columns.encryptHistory("APPLICATION", "reason", "application.reason");
        columns.encryptHistory("NEED", "reason", "need.reason");
    }
}
