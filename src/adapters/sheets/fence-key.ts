/** The developer metadata key of a stamped version's fence. */
export const fenceKey = "scrutiny-fence";
