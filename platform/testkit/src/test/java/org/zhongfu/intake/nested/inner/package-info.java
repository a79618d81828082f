// SPDX-License-Identifier: Apache-2.0
/** A package inside a feature. */
@NullMarked
package org.zhongfu.intake.nested.inner;

import org.jspecify.annotations.NullMarked;
