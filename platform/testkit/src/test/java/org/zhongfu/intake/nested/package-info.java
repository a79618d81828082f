// SPDX-License-Identifier: Apache-2.0
/** A feature with a cycle between its packages. */
@NullMarked
package org.zhongfu.intake.nested;

import org.jspecify.annotations.NullMarked;
