// SPDX-License-Identifier: Apache-2.0
/** Migrations in Java, for what SQL cannot do. */
@NullMarked
package org.zhongfu.intake.migration;

import org.jspecify.annotations.NullMarked;
