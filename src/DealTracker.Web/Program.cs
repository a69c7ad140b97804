using DealTracker.Application;
using DealTracker.Web.Api;
using DealTracker.Web.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = Places.ContentRoot(Directory.GetCurrentDirectory()),
});
var places = Places.Of(builder.Configuration, builder.Environment.ContentRootPath);

builder.WebHost.UseStaticWebAssets();
builder.ListenOnLoopback();
builder.LimitRequests();
builder.LogTo(places);
builder.KeepKeysIn(places);
builder.Services.AddDealTracker(new DealTrackerOptions(places.Database, places.Deals, places.Seeds));
builder.Services.AddSitePages();
builder.Services.AddApi();

var app = builder.Build();

app.UseSecurityHeaders();
app.UseRequestLog();
app.UseLanguages();
app.UseErrorAnswers();
app.UseSameOrigin();
app.UseLimits();
app.UseRouting();
app.MapSitePages();
app.MapApi();

if (!app.ProfilesCanBeUsed()) return 1;
await app.PrepareAsync();
await app.RunAsync();
return 0;
