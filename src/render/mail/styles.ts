const family = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const ink = `${family};color:#1c2733`;
const muted = `${family};color:#4c5a68`;

/** The inline styles of a letter, by what they dress. Colours keep to 4.5:1 and better. */
export const styles = {
  ground: "margin:0;padding:0;background-color:#eef1f4",
  edge: "padding:32px 12px",
  sheet:
    "width:100%;max-width:640px;margin:0 auto;background-color:#ffffff;border-radius:10px;border-collapse:separate;text-align:left",
  inner: "padding:40px 40px 24px",
  title: `${ink};margin:0 0 24px;font-size:24px;line-height:32px;font-weight:700;letter-spacing:-0.2px`,
  heading: `${ink};margin:32px 0 8px;font-size:18px;line-height:26px;font-weight:700`,
  subheading: `${ink};margin:20px 0 6px;font-size:16px;line-height:24px;font-weight:700`,
  paragraph: `${ink};margin:0 0 16px;font-size:16px;line-height:25px`,
  list: `${ink};margin:0 0 16px;padding:0 0 0 22px;font-size:16px;line-height:25px`,
  item: "margin:0 0 6px;overflow-wrap:anywhere",
  card: "width:100%;margin:28px 0 0;border:1px solid #d5dce3;border-radius:8px;border-collapse:separate",
  pad: "padding:24px 24px 8px",
  cardTitle: `${ink};margin:0 0 4px;font-size:18px;line-height:26px;font-weight:700`,
  over: `${muted};margin:0;font-size:14px;line-height:21px;overflow-wrap:anywhere`,
  label: `${muted};margin:14px 0 2px;font-size:14px;line-height:21px`,
  told: `${ink};margin:0 0 12px;font-size:16px;line-height:25px;overflow-wrap:anywhere`,
  want: "padding:20px 24px 24px;border-top:1px solid #d5dce3",
  what: `${ink};margin:0;font-size:16px;line-height:25px;font-weight:700`,
  due: `${muted};margin:0 0 10px;font-size:15px;line-height:23px`,
  late: `${family};color:#9b2c1f;margin:0 0 10px;font-size:15px;line-height:23px;font-weight:600`,
  wanted: `${ink};margin:0 0 16px;font-size:16px;line-height:25px`,
  button: "background-color:#1b4f72;border-radius:6px;mso-padding-alt:12px 20px",
  press: `${family};display:inline-block;padding:12px 20px;font-size:16px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none`,
  link: `${family};color:#1b4f72;text-decoration:underline;overflow-wrap:anywhere`,
  closing: "padding:8px 40px 32px;border-top:1px solid #d5dce3",
  smallHeading: `${ink};margin:20px 0 6px;font-size:15px;line-height:22px;font-weight:700`,
  small: `${muted};margin:0 0 10px;font-size:14px;line-height:22px`,
  smallList: `${muted};margin:0 0 10px;padding:0 0 0 20px;font-size:14px;line-height:22px`,
  from: `${muted};margin:20px 0 0;font-size:14px;line-height:22px`,
} as const;

const dark = `.ground{background-color:#12171c!important}
.sheet{background-color:#1b222a!important}
.card,.want,.closing{border-color:#3a4653!important}
.ink{color:#e8edf2!important}
.muted{color:#b4c0cc!important}
.late{color:#ffb4a8!important}
.link{color:#9bd0f5!important}
.button{background-color:#9bd0f5!important}
.press{color:#0d1b26!important}`;

/** What goes beyond inline styles: dark mode, small screens, and the ring around what has the focus. */
export const darkStyles = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
a:focus-visible{outline:3px solid #f2b134;outline-offset:2px}
@media (prefers-color-scheme:dark){
${dark}
}
@media (max-width:480px){
.edge{padding:0!important}
.sheet{border-radius:0!important}
.title{font-size:21px!important;line-height:28px!important}
.inner{padding-left:20px!important;padding-right:20px!important}
.pad{padding-left:16px!important;padding-right:16px!important}
}
`;
