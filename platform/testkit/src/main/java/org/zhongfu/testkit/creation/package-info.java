// SPDX-License-Identifier: Apache-2.0
/** The tests that every kind of record a service creates must pass. */
@NullMarked
package org.zhongfu.testkit.creation;

import org.jspecify.annotations.NullMarked;
