// SPDX-License-Identifier: Apache-2.0
/** What the tests of intake have in common. */
@NullMarked
package org.zhongfu.intake;

import org.jspecify.annotations.NullMarked;
