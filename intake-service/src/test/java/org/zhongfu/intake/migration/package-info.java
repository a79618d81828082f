// SPDX-License-Identifier: Apache-2.0
/** Tests of the migrations in Java. */
@NullMarked
package org.zhongfu.intake.migration;

import org.jspecify.annotations.NullMarked;
