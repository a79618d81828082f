// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.encryption;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.security.RowEncryption;

/** A migration that encrypts what was stored in plain text before. */
public final class EncryptingMigration implements JavaMigration {

    private final MigrationVersion version;
    private final String description;
    private final RowEncryption encryption;
    private final PlainColumns.Encrypting columns;

    /**
     * @param version among the migrations of the service
     * @param description stored with the version
     * @param columns what is encrypted
     */
    public EncryptingMigration(
            String version, String description, RowEncryption encryption, PlainColumns.Encrypting columns) {
        this.version = MigrationVersion.fromVersion(version);
        this.description = description;
        this.encryption = encryption;
        this.columns = columns;
    }

    @Override
    public MigrationVersion getVersion() {
        return version;
    }

    @Override
    public String getDescription() {
        return description;
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
        PlainColumns.encrypt(context.getConnection(), encryption, columns);
    }
}
