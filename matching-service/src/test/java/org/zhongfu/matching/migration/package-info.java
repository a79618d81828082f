// SPDX-License-Identifier: Apache-2.0
/** Tests of the migration in Java. */
@NullMarked
package org.zhongfu.matching.migration;

import org.jspecify.annotations.NullMarked;
