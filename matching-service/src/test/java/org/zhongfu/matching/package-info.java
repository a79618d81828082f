// SPDX-License-Identifier: Apache-2.0
/** What the tests of matching have in common. */
@NullMarked
package org.zhongfu.matching;

import org.jspecify.annotations.NullMarked;
